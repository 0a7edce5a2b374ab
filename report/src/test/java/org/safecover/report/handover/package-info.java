@NullMarked
package org.safecover.report.handover;

import org.jspecify.annotations.NullMarked;
