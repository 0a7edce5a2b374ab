package org.safecover.report.board;

import java.time.Duration;
import java.util.List;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Person;

/// Everything the plan asks of one covering doctor.
///
/// @param turns in order of time; not empty
/// @param moved sessions that move because this doctor is released
public record CoveringDoctor(
    Person person, List<CoverTurn> turns, List<ReleasedDuty> released, List<Session> moved) {

  public CoveringDoctor {
    turns = List.copyOf(turns);
    released = List.copyOf(released);
    moved = List.copyOf(moved);
  }

  /// All hours covered together.
  public Duration length() {
    return turns.stream()
        .map(t -> t.cover().period().length())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
