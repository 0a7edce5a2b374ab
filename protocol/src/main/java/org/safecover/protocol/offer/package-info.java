/// Cover offers: a doctor is asked to hold a post, once, and is free to decline without a reason.
/// Must not know how a plan is made; it only says when a new one is called for.
@NullMarked
package org.safecover.protocol.offer;

import org.jspecify.annotations.NullMarked;
