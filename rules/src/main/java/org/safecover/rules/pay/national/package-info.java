/// What several contracts pay all the doctors of many hospitals, one hospital at a time.
@NullMarked
package org.safecover.rules.pay.national;

import org.jspecify.annotations.NullMarked;
