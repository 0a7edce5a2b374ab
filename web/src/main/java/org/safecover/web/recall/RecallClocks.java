package org.safecover.web.recall;

import java.time.Instant;
import java.util.List;
import org.safecover.web.signin.SignedIn;

/// Who is waited for in every recall, and until when, for other pages.
public final class RecallClocks {

  private final RecallReadings recalls;

  RecallClocks(RecallReadings recalls) {
    this.recalls = recalls;
  }

  /// One recall.
  ///
  /// @param standing whether it is valid, in a sentence
  /// @param lines by when a decision is needed, whose step is next, how long it was in whose hands
  public record Clocked(String ledger, String title, String standing, List<String> lines) {}

  /// The recalls that somebody is shown, the one that moved last before the others.
  public List<Clocked> of(SignedIn who, Instant now) {
    return recalls.all(who).stream()
        .map(reading -> RecallView.of(reading, recalls.kind().protocol(), now))
        .map(view -> new Clocked(view.ledger(), view.title(), view.standing(), view.clock()))
        .toList();
  }
}
