package org.safecover.report.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.recall.Editions;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.recall.RecallAnswer;
import org.safecover.protocol.recall.RecallAnswer.Standing;
import org.safecover.protocol.recall.RecallClock;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;
import org.safecover.protocol.recall.RecallHistory.Moment;
import org.safecover.protocol.text.LedgerText.Account;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.TimeWords;

/// A recall in words: what happened, and after each event whether the recall is valid.
public final class RouteText {

  private static final TimeWords TIMES = new TimeWords(Editions.ZONE);
  private static final EventWords EVENTS = new EventWords(TIMES);

  private RouteText() {}

  public static List<String> lines(RouteReport report) {
    List<String> lines = new ArrayList<>(heading(report));
    lines.add("");
    report
        .asked()
        .ifPresentOrElse(
            asked -> lines.addAll(asked(report, asked)), () -> lines.addAll(all(report)));
    return lines;
  }

  private static List<String> heading(RouteReport report) {
    RecallOpened opening = report.history().opening();
    boolean own = opening.edition().equals(report.edition().key());
    return List.of(
        opening.trust().text(),
        "Action %s, %s".formatted(opening.action(), TIMES.period(opening.window())),
        "Edition %s%s: %s"
            .formatted(
                report.edition().key(),
                own ? ", that of the day" : ", which is not that of the day",
                report.edition().title()));
  }

  private static List<String> all(RouteReport report) {
    List<String> lines = new ArrayList<>();
    Optional<RecallAnswer> before = Optional.empty();
    List<Moment> moments = report.history().moments();
    for (int i = 0; i < moments.size(); i++) {
      lines.addAll(event(moments.get(i), report.accounts().get(i)));
      RecallAnswer answer = moments.get(i).answer();
      if (before.filter(last -> sameAs(last, answer)).isEmpty()) {
        lines.addAll(
            answer.standing() == Standing.NOT_ASKED ? List.of(standing(answer)) : answer(answer));
      }
      before = Optional.of(answer);
    }
    return lines;
  }

  /// While nobody is asked back, what would be missing is not told.
  private static boolean sameAs(RecallAnswer one, RecallAnswer other) {
    boolean asked = one.standing() != Standing.NOT_ASKED;
    return one.standing() == other.standing() && (!asked || one.missing().equals(other.missing()));
  }

  private static List<String> event(Moment moment, Optional<Account> account) {
    List<String> lines = new ArrayList<>();
    lines.add(
        TIMES.moment(moment.entry().happened().at()) + "  " + EVENTS.of(moment.entry().happened()));
    account.flatMap(Account::source).ifPresent(source -> lines.add("  source: " + source));
    account.flatMap(RouteText::findAssumed).ifPresent(lines::add);
    return lines;
  }

  private static Optional<String> findAssumed(Account account) {
    return account.origin() == Origin.ASSUMED || account.assumed().isPresent()
        ? Optional.of("  assumed: " + account.assumed().orElse("all of it"))
        : Optional.empty();
  }

  private static String standing(RecallAnswer answer) {
    return "  -> " + answer.standing().text();
  }

  private static List<String> answer(RecallAnswer answer) {
    List<String> lines = new ArrayList<>();
    lines.add(standing(answer));
    for (Refusal missing : answer.missing()) {
      lines.add("     " + missing.guard() + ": " + missing.reason());
      lines.add("       " + missing.wouldSatisfy());
    }
    return lines;
  }

  private static List<String> asked(RouteReport report, RouteReport.Asked asked) {
    Instant at = asked.answer().at();
    Moment last = report.history().moments().get(asked.entries() - 1);
    List<String> lines = new ArrayList<>();
    lines.add("At " + TIMES.moment(at) + " the recall " + last.state().text() + ".");
    lines.addAll(answer(asked.answer()));
    lines.addAll(clock(asked.clock(), at));
    lines.add("The last that happened by then:");
    event(last, report.accounts().get(asked.entries() - 1)).forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static List<String> clock(RecallClock clock, Instant at) {
    List<String> lines = new ArrayList<>();
    clock
        .neededBy()
        .ifPresent(hour ->
            lines.add(
                "  decision needed by "
                    + TIMES.moment(hour)
                    + (at.isBefore(hour) ? "" : ", which is past")));
    clock.turn().ifPresent(turn -> lines.add("  the next step is for " + turn.text()));
    clock
        .inHands()
        .forEach((party, time) ->
            lines.add("  in the hands of " + party.text() + ": " + Amounts.length(time)));
    return lines;
  }
}
