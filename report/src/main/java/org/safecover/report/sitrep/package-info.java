/// Counts for the situation report: how many doctors by specialty and grade, never who. Counts
/// under five are merged, since the table leaves the hospital.
@NullMarked
package org.safecover.report.sitrep;

import org.jspecify.annotations.NullMarked;
