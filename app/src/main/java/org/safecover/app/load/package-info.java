/// Files read before anything is done with them: hospitals, actions, limits and plans, or every
/// problem with them in words for the person who can mend it. Must not know of terminals and pages.
@NullMarked
package org.safecover.app.load;

import org.jspecify.annotations.NullMarked;
