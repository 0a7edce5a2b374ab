/// Forecasts made from a hospital's files. Must not know how they are printed.
@NullMarked
package org.safecover.app.risk;

import org.jspecify.annotations.NullMarked;
