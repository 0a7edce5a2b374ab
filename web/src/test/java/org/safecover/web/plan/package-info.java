/// Tests of searches.
@NullMarked
package org.safecover.web.plan;

import org.jspecify.annotations.NullMarked;
