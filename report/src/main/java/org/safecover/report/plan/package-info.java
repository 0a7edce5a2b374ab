/// Plans as `plan.json`, the file that other machines read and check. Must not know how plans are
/// found or judged.
@NullMarked
package org.safecover.report.plan;

import org.jspecify.annotations.NullMarked;
