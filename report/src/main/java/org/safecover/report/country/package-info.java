/// Tables of a country's trusts as CSV: what one is, and what was worked out for many. Must not
/// know how it was worked out.
@NullMarked
package org.safecover.report.country;

import org.jspecify.annotations.NullMarked;
