/// Tests.
@NullMarked
package org.safecover.protocol;

import org.jspecify.annotations.NullMarked;
