/// The published rota: duties and planned sessions. Must not know of plans or of actions.
@NullMarked
package org.safecover.domain.rota;

import org.jspecify.annotations.NullMarked;
