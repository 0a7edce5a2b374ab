/// What contracts pay an invented country of doctors, as text.
@NullMarked
package org.safecover.report.national;

import org.jspecify.annotations.NullMarked;
