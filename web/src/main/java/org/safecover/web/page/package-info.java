/// The pages that people see after they have signed in. Must not know how anybody signed in.
@NullMarked
package org.safecover.web.page;

import org.jspecify.annotations.NullMarked;
