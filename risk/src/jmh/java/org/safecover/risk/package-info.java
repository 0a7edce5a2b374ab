/// How long draws take, measured by JMH.
@NullMarked
package org.safecover.risk;

import org.jspecify.annotations.NullMarked;
