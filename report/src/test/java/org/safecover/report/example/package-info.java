/// A small invented hospital and its plan, drawn by hand.
@NullMarked
package org.safecover.report.example;

import org.jspecify.annotations.NullMarked;
