@NullMarked
package org.safecover.intake.hospital;

import org.jspecify.annotations.NullMarked;
