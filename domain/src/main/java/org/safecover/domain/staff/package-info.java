/// The doctors: who they are to the rota, what they may do, when they are away and what they have
/// freely said of their availability. Must never know of a union, a ballot, an intention or a past
/// strike.
@NullMarked
package org.safecover.domain.staff;

import org.jspecify.annotations.NullMarked;
