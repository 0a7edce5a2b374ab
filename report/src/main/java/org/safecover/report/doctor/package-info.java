/// What a plan asks of one covering doctor, for that doctor alone. Must not say anything of anybody
/// else.
@NullMarked
package org.safecover.report.doctor;

import org.jspecify.annotations.NullMarked;
