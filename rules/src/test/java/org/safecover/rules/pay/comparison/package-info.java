/// Tests of the comparison of contracts.
@org.jspecify.annotations.NullMarked
package org.safecover.rules.pay.comparison;
