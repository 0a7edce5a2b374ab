/// A plan in short, for the terminal of whoever asked for it, alone or beside another. Names those
/// who cover, never those who are absent.
@NullMarked
package org.safecover.report.summary;

import org.jspecify.annotations.NullMarked;
