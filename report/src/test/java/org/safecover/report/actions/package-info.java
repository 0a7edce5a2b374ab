@NullMarked
package org.safecover.report.actions;

import org.jspecify.annotations.NullMarked;
