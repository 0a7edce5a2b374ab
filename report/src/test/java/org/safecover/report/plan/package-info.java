@NullMarked
package org.safecover.report.plan;

import org.jspecify.annotations.NullMarked;
