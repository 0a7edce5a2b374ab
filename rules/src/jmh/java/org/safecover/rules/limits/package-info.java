/// How long the limits take, measured by JMH.
@NullMarked
package org.safecover.rules.limits;

import org.jspecify.annotations.NullMarked;
