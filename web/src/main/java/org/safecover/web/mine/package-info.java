/// A doctor's own rota and covers, for that doctor alone. Must not know anybody else's.
@NullMarked
package org.safecover.web.mine;

import org.jspecify.annotations.NullMarked;
