/// Tests of many hospitals at once.
@NullMarked
package org.safecover.national;

import org.jspecify.annotations.NullMarked;
