/// Word between servers of one database that something is new, so that pages can look again. It
/// carries no content: whoever looks again is shown what they may see. Must not know pages.
@NullMarked
package org.safecover.app.live;

import org.jspecify.annotations.NullMarked;
