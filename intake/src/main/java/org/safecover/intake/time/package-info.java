/// Local times as people write them, turned into instants; those that do not exist or occur twice
/// are found here.
@NullMarked
package org.safecover.intake.time;

import org.jspecify.annotations.NullMarked;
