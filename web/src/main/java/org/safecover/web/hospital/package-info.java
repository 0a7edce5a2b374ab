/// The hospital's files on pages: uploaded, or refused with everything that is wrong marked where
/// it stands. Must not know what a plan is.
@NullMarked
package org.safecover.web.hospital;

import org.jspecify.annotations.NullMarked;
