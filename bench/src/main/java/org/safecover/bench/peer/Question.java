package org.safecover.bench.peer;

import java.time.Duration;
import org.safecover.domain.action.Action;
import org.safecover.domain.hospital.Hospital;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.limits.Limits;

/// A hospital facing its only action, and the time there is to plan cover for it.
///
/// @param limit on the clock, from the hospital in memory to the plan
public record Question(Hospital hospital, Limits limits, Duration limit) {

  /// The first action of the hospital, as it was last announced.
  public Action action() {
    return hospital.actions().getFirst();
  }

  /// What follows from the hospital's facts. Worked out anew: it is part of every solver's work.
  public Situation situation() {
    return Situation.of(hospital, limits, action().id(), action().latest());
  }
}
