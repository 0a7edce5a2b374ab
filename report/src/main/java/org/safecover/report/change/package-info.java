/// What a changed plan changes, as text and for other programs.
@NullMarked
package org.safecover.report.change;

import org.jspecify.annotations.NullMarked;
