/// The API described for programs, out of the code that answers: its endpoints, what they take and
/// give, and who may call them. Must not know what any of them does.
@NullMarked
package org.safecover.web.described;

import org.jspecify.annotations.NullMarked;
