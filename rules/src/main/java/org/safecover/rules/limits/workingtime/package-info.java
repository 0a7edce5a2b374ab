/// Limits of the Working Time Regulations, which bind every doctor. One rule is one file and one
/// id. Holds the shape of each rule; every number is a dated parameter.
@NullMarked
package org.safecover.rules.limits.workingtime;

import org.jspecify.annotations.NullMarked;
