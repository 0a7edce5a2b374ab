package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;

/// A request with all that it rests on, as it stood when it was handed over: whoever receives it
/// has seen nothing else.
///
/// @param opening who asks, for which action, under which edition
/// @param steps tried by then
public record Submission(
    RecallOpened opening,
    Request request,
    Optional<Risk> risk,
    List<Incident> incidents,
    List<LoggedStep> steps) {

  public Submission {
    incidents = List.copyOf(incidents);
    steps = List.copyOf(steps);
  }

  /// A step with when it was logged.
  public record LoggedStep(Instant at, LocalStep step) {}
}
