package org.safecover.web.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.app.account.Account;
import org.safecover.app.account.Side;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.order.OrderDesk;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.Editions;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.recall.RecallAnswer;
import org.safecover.protocol.recall.RecallClock;
import org.safecover.protocol.recall.RecallCommand;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallState;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.Refusal;
import org.safecover.web.trouble.Trouble;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Whether a recall is valid at this moment, what is missing, and in whose hands it is. A party is
/// answered once the request was shown to it, from what was on record at the last entry that it is
/// shown; a doctor, once the recall is published, and without the reasons.
@RestController
class RecallApi {

  private final OrderDesk desk;
  private final Readings readings;
  private final Editions editions;
  private final Clock clock;

  RecallApi(OrderDesk desk, Readings readings, Editions editions, Clock clock) {
    this.desk = desk;
    this.readings = readings;
    this.editions = editions;
    this.clock = clock;
  }

  /// What is missing, and what would satisfy it.
  record Missing(String guard, String reason, String wouldSatisfy) {}

  /// The answer at a moment.
  record Answered(
      Instant at, String edition, String standing, String text, List<Missing> missing) {}

  @GetMapping(path = "/api/recall", produces = "application/json")
  Answered recall(@AuthenticationPrincipal SignedIn who, @RequestParam String ledger) {
    Known known = known(who.account(), ledger);
    Instant at = clock.instant();
    RecallAnswer answer = RecallAnswer.of(known.state(), known.edition(), at);
    List<Missing> missing =
        answer.missing().stream()
            .map(each -> new Missing(each.guard(), each.reason(), each.wouldSatisfy()))
            .toList();
    return new Answered(
        at,
        answer.edition().toString(),
        answer.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        answer.standing().text(),
        who.account().actsForSide() ? missing : List.of());
  }

  /// Whose turn it is.
  ///
  /// @param neededBy the hour after which a decision is of no use
  /// @param secondsInHands how long each party has had the turn
  record Turn(
      Instant at,
      Optional<Instant> neededBy,
      Optional<String> turn,
      Map<String, Long> secondsInHands) {}

  @GetMapping(path = "/api/clock", produces = "application/json")
  Turn clock(@AuthenticationPrincipal SignedIn who, @RequestParam String ledger) {
    if (!who.account().actsForSide()) {
      throw Refusal.of(Trouble.NOT_ALLOWED);
    }
    Known known = known(who.account(), ledger);
    Instant at = clock.instant();
    RecallClock turns = RecallClock.of(known.state().file(), known.edition(), at);
    Map<String, Long> seconds = new TreeMap<>();
    turns.inHands().forEach((party, time) -> seconds.put(party.key(), time.toSeconds()));
    return new Turn(at, turns.neededBy(), turns.turn().map(Organisation::key), seconds);
  }

  private record Known(RecallState.OnRecord state, Edition edition) {}

  private Known known(Account account, String key) {
    LedgerId id =
        LedgerId.find(key)
            .filter(found -> found.kind().equals("recall"))
            .orElseThrow(() -> Refusal.of(Trouble.NOT_FOUND));
    Viewer viewer = account.viewer();
    List<Entry<RecallEvent>> shown = readings.entries(viewer, desk.recall().kind(), id);
    if (shown.stream().noneMatch(entry -> isAnsweredAfter(account, entry.what()))) {
      throw Refusal.of(Trouble.NOT_FOUND);
    }
    Ledger<RecallState, RecallCommand, RecallEvent> whole = desk.recall().ledger(id);
    long last = shown.getLast().number();
    RecallState state =
        Ledger.of(
                desk.recall().kind().protocol(),
                whole.entries().stream().filter(entry -> entry.number() <= last).toList())
            .state();
    if (!(state instanceof RecallState.OnRecord open)) {
      throw Refusal.of(Trouble.NOT_FOUND);
    }
    return new Known(open, editions.edition(open.file().opening().edition()));
  }

  private static boolean isAnsweredAfter(Account account, RecallEvent event) {
    if (!account.actsForSide()) {
      return event instanceof RecallEvent.RecallPublished;
    }
    return switch (account.side()) {
      case Side.Trust _ -> true;
      case Side.National national ->
          event instanceof RecallEvent.RequestConfirmed
              || event instanceof RecallEvent.CalledInParallel
              || (national == Side.National.NHS_ENGLAND
                  && event instanceof RecallEvent.RequestSent);
    };
  }
}
