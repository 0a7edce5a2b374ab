/// Limits told as rotas drawn in text.
@NullMarked
package org.safecover.rules.limits;

import org.jspecify.annotations.NullMarked;
