/// Tests.
@NullMarked
package org.safecover.protocol.offer;

import org.jspecify.annotations.NullMarked;
