/// What every command reads before it starts: hospitals, actions and limits, or every problem with
/// them in words for the person who can mend it.
@NullMarked
package org.safecover.cli.load;

import org.jspecify.annotations.NullMarked;
