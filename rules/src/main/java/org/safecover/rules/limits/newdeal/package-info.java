/// Limits of the New Deal, which bind doctors on the 2002 contract by the kind of rota they work.
/// One rule is one file and one id. Holds the shape of each rule; every number is a dated
/// parameter.
@NullMarked
package org.safecover.rules.limits.newdeal;

import org.jspecify.annotations.NullMarked;
