/// The one form in which entries are written, so that the same entry is the same bytes for ever: a
/// line of JSON whose fields stand in a fixed order and whose values are all text. Reads it back,
/// with every problem of a line. Must not know what any event means.
@NullMarked
package org.safecover.protocol.text;

import org.jspecify.annotations.NullMarked;
