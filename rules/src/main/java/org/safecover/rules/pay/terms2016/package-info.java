/// What the contract of 2016 pays: one rule a file, each with its clause in Schedule 2. Knows shape
/// only; every figure is a dated parameter.
@NullMarked
package org.safecover.rules.pay.terms2016;

import org.jspecify.annotations.NullMarked;
