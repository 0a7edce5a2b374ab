/// Tests of risk: against enumeration, closed forms and brute force.
@NullMarked
package org.safecover.risk;

import org.jspecify.annotations.NullMarked;
