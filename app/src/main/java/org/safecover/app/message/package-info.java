/// Messages that go out: written with the event that they tell of, sent later, by as many servers
/// as there are. Must not know what an event says.
@NullMarked
package org.safecover.app.message;

import org.jspecify.annotations.NullMarked;
