/// How long things about people are kept, what becomes of them then, and what one person can ask
/// for: all that is kept about them, and its erasure. Must not know who may ask.
@NullMarked
package org.safecover.app.retention;

import org.jspecify.annotations.NullMarked;
