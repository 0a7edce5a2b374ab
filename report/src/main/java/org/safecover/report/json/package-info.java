/// JSON texts that are the same bytes every time. Knows nothing of what is written.
@NullMarked
package org.safecover.report.json;

import org.jspecify.annotations.NullMarked;
