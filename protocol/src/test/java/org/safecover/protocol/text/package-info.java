/// Tests.
@NullMarked
package org.safecover.protocol.text;

import org.jspecify.annotations.NullMarked;
