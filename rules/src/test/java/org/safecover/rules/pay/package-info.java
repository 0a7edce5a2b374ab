/// What a contract pays, shown on rotas drawn as text.
@NullMarked
package org.safecover.rules.pay;

import org.jspecify.annotations.NullMarked;
