/// Plans in versions: saved, published and withdrawn by a trust's staff, none ever overwritten.
/// Must not know how a plan is made or what its file says.
@NullMarked
package org.safecover.app.plan;

import org.jspecify.annotations.NullMarked;
