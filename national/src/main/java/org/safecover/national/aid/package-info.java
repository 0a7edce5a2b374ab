/// Doctors lent between neighbours: who could hold a gap of another hospital within their own
/// limits, and who is asked so that most is held.
@NullMarked
package org.safecover.national.aid;

import org.jspecify.annotations.NullMarked;
