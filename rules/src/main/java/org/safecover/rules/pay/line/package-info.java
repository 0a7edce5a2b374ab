/// A doctor's pay as lines, each with its rule, hours and working, and the figures they rest on.
/// Knows no contract.
@NullMarked
package org.safecover.rules.pay.line;

import org.jspecify.annotations.NullMarked;
