/// Why somebody holds a post or does not, as text and for other programs.
@NullMarked
package org.safecover.report.why;

import org.jspecify.annotations.NullMarked;
