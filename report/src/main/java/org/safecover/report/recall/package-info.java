/// The smallest recall as text and JSON: the scope that a request needs, by grade, area and time.
/// Must not know how it was found, nor name anybody.
@NullMarked
package org.safecover.report.recall;

import org.jspecify.annotations.NullMarked;
