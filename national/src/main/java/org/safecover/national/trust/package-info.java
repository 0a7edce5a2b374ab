/// The hospitals of a country as the input of tasks, and how results of trusts are put together for
/// systems, regions and the whole. Must not know what is worked out.
@NullMarked
package org.safecover.national.trust;

import org.jspecify.annotations.NullMarked;
