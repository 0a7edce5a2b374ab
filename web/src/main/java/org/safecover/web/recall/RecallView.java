package org.safecover.web.recall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.recall.Editions;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Protocol;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.recall.PlanReference;
import org.safecover.protocol.recall.RecallAnswer;
import org.safecover.protocol.recall.RecallClock;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.Request;
import org.safecover.report.route.EventWords;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.TimeWords;
import org.safecover.web.order.LocalTimes;

/// A recall as its page shows it.
///
/// @param standing whether it is valid, in a sentence
/// @param missing until it is
/// @param clock sentences about who is waited for and until when
record RecallView(
    String ledger,
    long seen,
    String title,
    String edition,
    String standing,
    String state,
    List<Refusal> missing,
    List<String> clock,
    List<Moment> moments,
    List<Paper> papers) {

  private static final EventWords EVENTS = new EventWords(new TimeWords(Editions.ZONE));

  RecallView {
    missing = List.copyOf(missing);
    clock = List.copyOf(clock);
    moments = List.copyOf(moments);
    papers = List.copyOf(papers);
  }

  /// One line of the time line.
  ///
  /// @param shownTo who has known of it since then
  record Moment(long number, String when, String text, String shownTo) {}

  /// A document that the request rests on.
  record Paper(String text, String hash) {}

  static RecallView of(RecallReading reading, Protocol<?, ?, RecallEvent> protocol, Instant now) {
    Optional<RecallAnswer> answer =
        reading.known().map(known -> RecallAnswer.of(known.state(), known.edition(), now));
    return new RecallView(
        reading.ledger().key(),
        reading.seen(),
        title(reading),
        reading
            .known()
            .map(known -> known.edition().key() + ", " + known.edition().title())
            .orElse(""),
        answer
            .map(RecallAnswer::standing)
            .map(RecallAnswer.Standing::text)
            .orElse("No request has been handed to you."),
        reading.known().map(known -> "The recall " + known.state().text() + ".").orElse(""),
        answer.map(RecallAnswer::missing).orElse(List.of()),
        reading.known().map(known -> clock(known, now)).orElse(List.of()),
        reading.shown().stream().map(entry -> moment(entry, protocol)).toList(),
        papers(reading.findRequest().flatMap(Request::plan)));
  }

  static String title(RecallReading reading) {
    return reading
        .known()
        .map(known -> known.state().file().opening())
        .map(opening -> opening.trust() + ", action " + opening.action())
        .orElse(reading.trust() + ", " + reading.ledger().matter());
  }

  private static List<String> clock(KnownRecall known, Instant now) {
    RecallClock clock = RecallClock.of(known.state().file(), known.edition(), now);
    List<String> lines = new ArrayList<>();
    clock
        .neededBy()
        .ifPresent(hour ->
            lines.add(
                "The decision is needed by %s%s."
                    .formatted(LocalTimes.moment(hour), left(Duration.between(now, hour)))));
    lines.add(
        clock
            .turn()
            .map(turn -> "The next step is for " + turn.text() + ".")
            .orElse("No step is waited for."));
    clock
        .inHands()
        .forEach((party, time) ->
            lines.add(
                "In the hands of " + party.text() + " for " + Amounts.length(minutes(time)) + "."));
    return lines;
  }

  private static String left(Duration left) {
    return left.isNegative() || left.isZero()
        ? ", which is past"
        : ", in " + Amounts.length(minutes(left));
  }

  private static Duration minutes(Duration time) {
    return Duration.ofMinutes(time.toMinutes());
  }

  static Moment moment(Entry<RecallEvent> entry, Protocol<?, ?, RecallEvent> protocol) {
    return new Moment(
        entry.number(),
        LocalTimes.moment(entry.happened().at()),
        EVENTS.of(entry.happened()),
        shownTo(entry.happened(), protocol));
  }

  static String shownTo(Happened<RecallEvent> event, Protocol<?, ?, RecallEvent> protocol) {
    String organisations =
        Stream.of(Organisation.values())
            .filter(party -> protocol.visibleTo(event, party))
            .map(Organisation::text)
            .collect(Collectors.joining(", "));
    boolean doctors =
        event.what() instanceof RecallEvent.RecallPublished
            || event.what() instanceof RecallEvent.ScopeEnded
            || event.what() instanceof RecallEvent.StoodDown
            || event.what() instanceof RecallEvent.RecallRevoked;
    return organisations + (doctors ? ", all doctors" : "");
  }

  private static List<Paper> papers(Optional<PlanReference> plan) {
    List<Paper> papers = new ArrayList<>();
    plan.ifPresent(reference -> {
      papers.add(new Paper("The plan, with its proof of need", reference.plan().hex()));
      reference.proof().ifPresent(proof -> papers.add(new Paper("The proof of need", proof.hex())));
    });
    return papers;
  }
}
