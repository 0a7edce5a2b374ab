/// Tests.
@NullMarked
package org.safecover.protocol.recall;

import org.jspecify.annotations.NullMarked;
