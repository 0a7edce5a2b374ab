/// Tasks on Apache Spark: inside this process, or on a cluster. The one package that knows it, and
/// it knows nothing else: neither hospitals nor what is worked out.
@NullMarked
package org.safecover.national.spark;

import org.jspecify.annotations.NullMarked;
