@NullMarked
package org.safecover.intake.actions;

import org.jspecify.annotations.NullMarked;
