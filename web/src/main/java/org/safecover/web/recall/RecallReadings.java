package org.safecover.web.recall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.app.account.Account;
import org.safecover.app.account.Side;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Ledgers;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.order.OrderDesk;
import org.safecover.domain.recall.Editions;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.recall.RecallCommand;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallState;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.access.AccessDeniedException;

/// All recalls, read as whoever asks.
public final class RecallReadings {

  private final Readings readings;
  private final Ledgers<RecallState, RecallCommand, RecallEvent> recalls;
  private final Editions editions;

  RecallReadings(Readings readings, OrderDesk desk, Editions editions) {
    this.readings = readings;
    this.recalls = desk.recall();
    this.editions = editions;
  }

  Editions editions() {
    return editions;
  }

  Kind<RecallState, RecallCommand, RecallEvent> kind() {
    return recalls.kind();
  }

  /// As whom somebody reads recalls.
  ///
  /// @throws AccessDeniedException for who acts for no party
  static Viewer viewer(SignedIn who) {
    Account account = who.account();
    if (!account.actsForSide()) {
      throw new AccessDeniedException("acts for no party");
    }
    return account.viewer();
  }

  /// Every recall of which somebody is shown anything, the one that moved last before the others.
  List<RecallReading> all(SignedIn who) {
    return readings.ledgers(viewer(who)).stream()
        .filter(id -> id.kind().equals(kind().word()))
        .flatMap(id -> find(who, id).stream())
        .sorted(RecallReading.LATEST_FIRST)
        .toList();
  }

  Optional<RecallReading> find(SignedIn who, String ledger) {
    return findRecall(ledger).flatMap(id -> find(who, id));
  }

  private Optional<LedgerId> findRecall(String ledger) {
    return LedgerId.find(ledger).filter(id -> id.kind().equals(kind().word()));
  }

  private Optional<RecallReading> find(SignedIn who, LedgerId id) {
    List<Entry<RecallEvent>> shown = readings.entries(viewer(who), kind(), id);
    return Stream.of(shown)
        .filter(entries -> !entries.isEmpty())
        .map(entries ->
            new RecallReading(
                id,
                who.account().side().organisation(),
                entries,
                findKnown(who.account(), id, entries)))
        .findFirst();
  }

  /// Where a recall stood at the last entry that somebody is shown; none before they are told
  /// enough to be answered that.
  public Optional<KnownRecall> findKnown(SignedIn who, String ledger) {
    Account account = who.account();
    return findRecall(ledger)
        .flatMap(id -> findKnown(account, id, readings.entries(account.viewer(), kind(), id)));
  }

  private Optional<KnownRecall> findKnown(
      Account account, LedgerId id, List<Entry<RecallEvent>> shown) {
    if (shown.stream().noneMatch(entry -> isAnsweredAfter(account, entry.what()))) {
      return Optional.empty();
    }
    long last = shown.getLast().number();
    List<Entry<RecallEvent>> until =
        recalls.ledger(id).entries().stream().filter(entry -> entry.number() <= last).toList();
    return Ledger.of(kind().protocol(), until).state() instanceof RecallState.OnRecord state
        ? Optional.of(new KnownRecall(state, editions.edition(state.file().opening().edition())))
        : Optional.empty();
  }

  /// A party is answered once the request was shown to it; a doctor, once the recall is published.
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
