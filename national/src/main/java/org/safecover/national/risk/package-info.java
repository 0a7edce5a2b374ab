/// Draws of an action for every hospital of a country, put together for systems, regions and the
/// whole. The draws are those of a single hospital's forecast; the rates are shared by all.
@NullMarked
package org.safecover.national.risk;

import org.jspecify.annotations.NullMarked;
