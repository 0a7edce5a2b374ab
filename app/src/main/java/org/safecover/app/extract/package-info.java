/// What each doctor is given of their own, addressed to that doctor alone, so that reading it never
/// touches anybody else's. Must not know what is in it.
@NullMarked
package org.safecover.app.extract;

import org.jspecify.annotations.NullMarked;
