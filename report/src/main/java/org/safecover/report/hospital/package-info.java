/// A hospital as the folder that intake reads: what is written here, read again, is the same
/// hospital. Writes facts as they are; judges and invents nothing.
@NullMarked
package org.safecover.report.hospital;

import org.jspecify.annotations.NullMarked;
