/// The accounts of an administrator's own side on pages. Must not know what anybody does with one.
@NullMarked
package org.safecover.web.account;

import org.jspecify.annotations.NullMarked;
