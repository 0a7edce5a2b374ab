/// The plan as one web page that stands alone: no script, no request, readable in print, by
/// keyboard and by screen reader. The template holds no logic beyond choosing and repeating; what
/// it shows is worked out here and in `report.board`, and said in the words of `report.words`.
@NullMarked
package org.safecover.report.page;

import org.jspecify.annotations.NullMarked;
