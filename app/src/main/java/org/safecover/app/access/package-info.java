/// Who of a trust's staff does something, and the log of what they read of people's data. Must not
/// know what it is that they read.
@NullMarked
package org.safecover.app.access;

import org.jspecify.annotations.NullMarked;
