/// Limits of Schedule 3 to the 2016 contract for doctors in training, as first made and as changed
/// in 2019. One rule is one file and one id. Holds the shape of each rule; every number is a dated
/// parameter.
@NullMarked
package org.safecover.rules.limits.terms2016;

import org.jspecify.annotations.NullMarked;
