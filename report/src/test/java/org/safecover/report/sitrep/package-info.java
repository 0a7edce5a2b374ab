@NullMarked
package org.safecover.report.sitrep;

import org.jspecify.annotations.NullMarked;
