package org.safecover.domain.judgement;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// A limit that is not kept, with the evidence.
///
/// @param window the stretch of time the limit was measured over
/// @param evidence the duties that together break it; while all of them stand, so does the breach
/// @param mustBeFree a stretch without work that the breach rests on: work there may cure it
/// @param clause where the limit is written
public record Breach(
    RuleId rule,
    PersonId person,
    Period window,
    List<Duty> evidence,
    Optional<Period> mustBeFree,
    Measure found,
    Measure required,
    String clause) {

  public Breach {
    evidence = List.copyOf(evidence);
  }
}
