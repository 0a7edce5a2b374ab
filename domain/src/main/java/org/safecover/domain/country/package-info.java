/// Many hospitals as one country: which trust lies in which system and region, and how long the way
/// is between two of them. Must not know what is inside a hospital.
@NullMarked
package org.safecover.domain.country;

import org.jspecify.annotations.NullMarked;
