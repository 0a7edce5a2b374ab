/// A rota's judgement as text, JSON and CSV: every breach with its evidence, and how close the
/// limits that are kept came to being broken. Judges nothing itself.
@NullMarked
package org.safecover.report.check;

import org.jspecify.annotations.NullMarked;
