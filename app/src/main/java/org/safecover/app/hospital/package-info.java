/// Hospitals as they were uploaded: their files, every version, for the trust's own staff. Must not
/// know what is in a file.
@NullMarked
package org.safecover.app.hospital;

import org.jspecify.annotations.NullMarked;
