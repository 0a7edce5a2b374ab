/// What a request is answered that cannot be carried out: one place for all of them, without a
/// trace of the program's inside. Must not know what was asked for.
@NullMarked
package org.safecover.web.trouble;

import org.jspecify.annotations.NullMarked;
