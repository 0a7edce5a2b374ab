/// Files to facts. Reads everything it is given, lists every problem with its place, and hands on
/// facts only when there is none. Must not know of rules or plans being made.
@NullMarked
package org.safecover.intake;

import org.jspecify.annotations.NullMarked;
