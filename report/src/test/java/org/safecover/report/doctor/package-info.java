@NullMarked
package org.safecover.report.doctor;

import org.jspecify.annotations.NullMarked;
