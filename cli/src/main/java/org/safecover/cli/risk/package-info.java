/// The command that says how an action is likely to go. Must not know how that is worked out.
@NullMarked
package org.safecover.cli.risk;

import org.jspecify.annotations.NullMarked;
