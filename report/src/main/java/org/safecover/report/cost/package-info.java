/// What covering an action costs a hospital, as text and for other programs.
@NullMarked
package org.safecover.report.cost;

import org.jspecify.annotations.NullMarked;
