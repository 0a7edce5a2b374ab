/// What is written of a hospital is read back unchanged.
@NullMarked
package org.safecover.report.hospital;

import org.jspecify.annotations.NullMarked;
