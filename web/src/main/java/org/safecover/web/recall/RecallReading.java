package org.safecover.web.recall;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.app.ledger.LedgerId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Words;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.Request;
import org.safecover.protocol.recall.Submission;

/// A recall as one party is shown it.
///
/// @param shown the entries that the party is shown; at least one
/// @param known where the recall stood at the last of them; none while no request was handed to the
///   party
record RecallReading(
    LedgerId ledger,
    Organisation party,
    List<Entry<RecallEvent>> shown,
    Optional<KnownRecall> known) {

  static final Comparator<RecallReading> LATEST_FIRST =
      Comparator.comparing((RecallReading each) -> each.shown().getLast().happened().at())
          .reversed()
          .thenComparing(RecallReading::ledger);

  RecallReading {
    shown = List.copyOf(shown);
  }

  long seen() {
    return shown.getLast().number();
  }

  /// Who asks, in words; the trust's code before that is known.
  String trust() {
    return known
        .map(k -> k.state().file().opening().trust())
        .map(Words::text)
        .orElse("Trust " + ledger.trust());
  }

  /// The request with what it rests on, as the party was handed it; of the trust, as it stands.
  Optional<Request> findRequest() {
    return party == Organisation.TRUST
        ? known.flatMap(k -> k.state().file().findRequest())
        : findSubmission().map(Submission::request);
  }

  Optional<Submission> findSubmission() {
    return shown.stream()
        .map(Entry::what)
        .flatMap(event -> submission(event).stream())
        .reduce((_, later) -> later);
  }

  private static Optional<Submission> submission(RecallEvent event) {
    if (event instanceof RecallEvent.RequestSent(var submission)) {
      return Optional.of(submission);
    }
    return event instanceof RecallEvent.RequestConfirmed(var submission)
        ? Optional.of(submission)
        : Optional.empty();
  }
}
