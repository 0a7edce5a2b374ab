/// Plans of an action for every hospital of a country. The planner finds them and the rules judge
/// them, as for one hospital.
@NullMarked
package org.safecover.national.plan;

import org.jspecify.annotations.NullMarked;
