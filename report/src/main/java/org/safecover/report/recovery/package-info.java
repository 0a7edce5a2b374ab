/// The way back to the published rota, as text and for other programs.
@NullMarked
package org.safecover.report.recovery;

import org.jspecify.annotations.NullMarked;
