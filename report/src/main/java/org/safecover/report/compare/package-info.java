/// Two contracts set side by side, as text, JSON, a workbook and a page. Shows what `rules` found
/// and works nothing out but sums of groups; what leaves the hospital shows no person.
@NullMarked
package org.safecover.report.compare;

import org.jspecify.annotations.NullMarked;
