package org.safecover.web.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.recall.RecallAnswer;
import org.safecover.protocol.recall.RecallClock;
import org.safecover.web.described.Described;
import org.safecover.web.recall.KnownRecall;
import org.safecover.web.recall.RecallReadings;
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

  private final RecallReadings recalls;
  private final Clock clock;

  RecallApi(RecallReadings recalls, Clock clock) {
    this.recalls = recalls;
    this.clock = clock;
  }

  /// What is missing, and what would satisfy it.
  record Missing(String guard, String reason, String wouldSatisfy) {}

  /// The answer at a moment.
  record Answered(
      Instant at, String edition, String standing, String text, List<Missing> missing) {}

  @Described(
      value = "Says whether a recall is valid at this moment, and what is missing.",
      refusals = 404)
  @GetMapping(path = "/api/recall", produces = "application/json")
  Answered recall(@AuthenticationPrincipal SignedIn who, @RequestParam String ledger) {
    KnownRecall known = known(who, ledger);
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

  @Described(value = "Says whose turn it is, and for how long it was whose.", refusals = 404)
  @GetMapping(path = "/api/clock", produces = "application/json")
  Turn clock(@AuthenticationPrincipal SignedIn who, @RequestParam String ledger) {
    if (!who.account().actsForSide()) {
      throw Refusal.of(Trouble.NOT_ALLOWED);
    }
    KnownRecall known = known(who, ledger);
    Instant at = clock.instant();
    RecallClock turns = RecallClock.of(known.state().file(), known.edition(), at);
    Map<String, Long> seconds = new TreeMap<>();
    turns.inHands().forEach((party, time) -> seconds.put(party.key(), time.toSeconds()));
    return new Turn(at, turns.neededBy(), turns.turn().map(Organisation::key), seconds);
  }

  private KnownRecall known(SignedIn who, String ledger) {
    return recalls.findKnown(who, ledger).orElseThrow(() -> Refusal.of(Trouble.NOT_FOUND));
  }
}
