@NullMarked
package org.safecover.report;

import org.jspecify.annotations.NullMarked;
