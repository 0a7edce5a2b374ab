/// What a contract pays each doctor for a year, as text and for other programs.
@NullMarked
package org.safecover.report.pay;

import org.jspecify.annotations.NullMarked;
