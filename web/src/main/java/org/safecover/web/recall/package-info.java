/// Recalls on pages: each party reads what it is shown, sees what is missing, and sends what it may
/// send now. Must not know how a guard decides.
@NullMarked
package org.safecover.web.recall;

import org.jspecify.annotations.NullMarked;
