package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.recall.Step;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.recall.RecallState.OnRecord;

/// Whether doctors are validly asked back at an instant, and what is missing.
///
/// @param edition by which it is judged
/// @param missing until they are; empty when they are, and once it is over
public record RecallAnswer(
    Instant at, EditionKey edition, Standing standing, List<Refusal> missing) {

  /// What can be said of a recall at one moment.
  public enum Standing {
    NOT_ASKED("Nobody has been asked back."),
    NOT_VALID("Doctors have been asked back, and the recall is not valid."),
    NOT_YET("A recall has been asked for, and is not valid yet."),
    VALID("The recall is valid."),
    OVER("The recall is over: nobody is asked back.");

    private final String text;

    Standing(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  public RecallAnswer {
    missing = List.copyOf(missing);
  }

  /// The answer of a record at an instant, by an edition, which need not be the record's own.
  ///
  /// @param state at that instant
  public static RecallAnswer of(OnRecord state, Edition edition, Instant at) {
    return switch (state) {
      case RecallState.Closed _, RecallState.AwaitingAudit _ ->
          new RecallAnswer(at, edition.key(), Standing.OVER, unaudited(state));
      case RecallState.InParallel(var file) -> past(file, edition, at);
      case RecallState.Preparing(var file) -> byRoute(file, edition, at);
      case RecallState.Drafted(var file) -> byRoute(file, edition, at);
      case RecallState.WithNhsEngland(var file) -> byRoute(file, edition, at);
      case RecallState.WithUnion(var file) -> byRoute(file, edition, at);
      case RecallState.Queried(var file, _) -> byRoute(file, edition, at);
      case RecallState.Agreed(var file) -> byRoute(file, edition, at);
      case RecallState.Published(var file) -> byRoute(file, edition, at);
      case RecallState.Working(var file) -> byRoute(file, edition, at);
    };
  }

  private static RecallAnswer byRoute(RecallFile file, Edition edition, Instant at) {
    List<Refusal> missing = new ArrayList<>();
    Instant judged = file.findSent().orElse(at);
    missing.addAll(RecallGuards.of(edition, file.asAt(judged), judged).missing(Step.SEND));
    missing.addAll(RecallGuards.of(edition, file, at).missing(Step.CALL));
    return new RecallAnswer(at, edition.key(), standing(file, missing), missing);
  }

  private static Standing standing(RecallFile file, List<Refusal> missing) {
    if (missing.isEmpty()) {
      return Standing.VALID;
    }
    if (file.findDirectAppeal().isPresent() || file.isCalled()) {
      return Standing.NOT_VALID;
    }
    return file.findSent().isPresent() ? Standing.NOT_YET : Standing.NOT_ASKED;
  }

  private static RecallAnswer past(RecallFile file, Edition edition, Instant at) {
    Instant called = file.findCalledInParallel().orElse(at);
    List<Refusal> missing =
        RecallTurn.missingToBypass(
            new RecallGuards(edition, file.asAt(called), called, file.findCalledScope()));
    Standing standing = missing.isEmpty() ? Standing.VALID : Standing.NOT_VALID;
    return new RecallAnswer(at, edition.key(), standing, missing);
  }

  private static List<Refusal> unaudited(OnRecord state) {
    return state instanceof RecallState.AwaitingAudit
        ? List.of(
            new Refusal(
                "RECALL-AUDIT",
                "Doctors were called past the route, and nobody has audited that.",
                "NHS England or the union audits it."))
        : List.of();
  }
}
