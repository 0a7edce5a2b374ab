/// The way back to the published rota after an action: rest owed, time owed in lieu, and moved
/// sessions rebooked. Proposes; decides nothing.
@NullMarked
package org.safecover.rules.recovery;

import org.jspecify.annotations.NullMarked;
