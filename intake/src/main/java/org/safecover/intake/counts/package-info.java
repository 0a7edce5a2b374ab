/// Files that count people and name nobody: called-out duties that are worked after all, and how
/// many of those due at work came. Must not know what follows from them.
@NullMarked
package org.safecover.intake.counts;

import org.jspecify.annotations.NullMarked;
