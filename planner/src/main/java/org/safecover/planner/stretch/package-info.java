/// Plans rotas whose unit is a person's stretch of work and whole schedule: columns, their prices,
/// the bound that follows, and the search for whole plans. It knows nothing of hospitals, actions
/// or files; whoever asks states each person's limits and what is wanted of each day.
@NullMarked
package org.safecover.planner.stretch;

import org.jspecify.annotations.NullMarked;
