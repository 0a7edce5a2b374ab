/// The commands about pay: bands, a year's pay, the comparison of contracts, deductions and what
/// covering costs. Each parses, calls one use case and prints.
@NullMarked
package org.safecover.cli.pay;

import org.jspecify.annotations.NullMarked;
