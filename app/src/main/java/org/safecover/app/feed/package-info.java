/// What a doctor's part of a rota or a plan says, and the calendar that a doctor's own program
/// fetches at a secret address. Must not know anybody's part but the one that is asked for.
@NullMarked
package org.safecover.app.feed;

import org.jspecify.annotations.NullMarked;
