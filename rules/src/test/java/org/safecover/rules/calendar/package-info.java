@NullMarked
package org.safecover.rules.calendar;

import org.jspecify.annotations.NullMarked;
