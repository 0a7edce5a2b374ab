/// The bytes of files: how many there may be, whether they are what the file's ending says, and
/// which text they hold. Must not know what the text means.
@NullMarked
package org.safecover.intake.file;

import org.jspecify.annotations.NullMarked;
