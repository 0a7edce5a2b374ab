/// What the servers of one database tell each other of searches for plans: how far each has come,
/// that its server still runs, and that somebody wants it stopped. Must not know how plans are
/// searched for, nor pages.
@NullMarked
package org.safecover.app.search;

import org.jspecify.annotations.NullMarked;
