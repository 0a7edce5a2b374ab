/// Sheets for the hours in which posts change hands: who hands over to whom, and what must be done
/// before. Names who hands over and who takes over, never who is absent.
@NullMarked
package org.safecover.report.handover;

import org.jspecify.annotations.NullMarked;
