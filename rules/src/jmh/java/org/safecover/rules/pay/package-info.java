/// How long pay takes.
@NullMarked
package org.safecover.rules.pay;

import org.jspecify.annotations.NullMarked;
