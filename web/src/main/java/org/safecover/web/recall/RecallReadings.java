package org.safecover.web.recall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.app.account.Account;
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
import org.safecover.web.recall.RecallReading.Known;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.access.AccessDeniedException;

/// All recalls, read as whoever asks.
final class RecallReadings {

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
    return LedgerId.find(ledger)
        .filter(id -> id.kind().equals(kind().word()))
        .flatMap(id -> find(who, id));
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

  private Optional<Known> findKnown(Account account, LedgerId id, List<Entry<RecallEvent>> shown) {
    if (shown.stream()
        .noneMatch(entry -> RecallReading.isAnsweredAfter(account.side(), entry.what()))) {
      return Optional.empty();
    }
    long last = shown.getLast().number();
    List<Entry<RecallEvent>> until =
        recalls.ledger(id).entries().stream().filter(entry -> entry.number() <= last).toList();
    return Ledger.of(kind().protocol(), until).state() instanceof RecallState.OnRecord state
        ? Optional.of(new Known(state, editions.edition(state.file().opening().edition())))
        : Optional.empty();
  }
}
