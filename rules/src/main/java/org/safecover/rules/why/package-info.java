/// Why somebody holds a post by a plan or does not, who else could, and what that would add. Must
/// not know how plans are found.
@NullMarked
package org.safecover.rules.why;

import org.jspecify.annotations.NullMarked;
