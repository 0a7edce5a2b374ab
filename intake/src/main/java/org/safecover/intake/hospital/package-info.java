/// The tables of a hospital's folder or workbook, each with its columns, and how they make one
/// hospital. Must not know of limits or plans.
@NullMarked
package org.safecover.intake.hospital;

import org.jspecify.annotations.NullMarked;
