/// The words of a recall that are data: editions of the agreed route, what each asks for, on whose
/// word that rests. Must not know how a recall goes on; `protocol` does.
@NullMarked
package org.safecover.domain.recall;

import org.jspecify.annotations.NullMarked;
