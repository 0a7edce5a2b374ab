/// The server as a whole: its parts, how it starts and stops, and what it says when it cannot. Must
/// not know what a page or an answer holds.
@NullMarked
package org.safecover.web;

import org.jspecify.annotations.NullMarked;
