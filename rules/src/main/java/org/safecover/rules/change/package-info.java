/// What has changed since a plan was made, whether posts can be given by hand, and what a changed
/// plan asks of people that the one before did not. Must not know how plans are found.
@NullMarked
package org.safecover.rules.change;

import org.jspecify.annotations.NullMarked;
