/// The command line: each command parses, calls one use case, prints and returns a code. The clock,
/// the terminal and the exit codes are known here and nowhere else. Must hold no rule.
@NullMarked
package org.safecover.cli;

import org.jspecify.annotations.NullMarked;
