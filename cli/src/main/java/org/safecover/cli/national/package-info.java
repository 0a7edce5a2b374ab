/// The commands over many hospitals: each reads a country's folder, hands tasks to threads or to
/// Spark, and writes tables. Must not know what is worked out.
@NullMarked
package org.safecover.cli.national;

import org.jspecify.annotations.NullMarked;
