package org.safecover.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All entries of one matter, and the state that they lead to. It is not changed: what is recorded
/// gives a new one.
///
/// @param <S> the states of the matter
/// @param <C> its commands
/// @param <E> its events
public final class Ledger<S, C, E> {

  private final Protocol<S, C, E> protocol;
  private final List<Entry<E>> entries;
  private final S state;

  private Ledger(Protocol<S, C, E> protocol, List<Entry<E>> entries, S state) {
    this.protocol = protocol;
    this.entries = entries;
    this.state = state;
  }

  public static <S, C, E> Ledger<S, C, E> empty(Protocol<S, C, E> protocol) {
    return new Ledger<>(protocol, List.of(), protocol.start());
  }

  /// The ledger of entries that were recorded before.
  ///
  /// @throws IllegalArgumentException when one is missing, out of order, or cannot follow
  public static <S, C, E> Ledger<S, C, E> of(Protocol<S, C, E> protocol, List<Entry<E>> entries) {
    return empty(protocol).plus(entries);
  }

  public S state() {
    return state;
  }

  public List<Entry<E>> entries() {
    return entries;
  }

  /// The entries that a party is shown.
  public List<Entry<E>> shownTo(Party party) {
    return entries.stream().filter(entry -> protocol.visibleTo(entry.happened(), party)).toList();
  }

  /// The number of the last entry that a party is shown; 0 before the first.
  public long lastShownTo(Party party) {
    List<Entry<E>> shown = shownTo(party);
    return shown.isEmpty() ? 0 : shown.getLast().number();
  }

  /// What would become of an order. Nothing is recorded.
  public Outcome<E> handle(Order<C> order) {
    List<Entry<E>> before =
        entries.stream().filter(entry -> entry.order().equals(order.id())).toList();
    if (!before.isEmpty()) {
      return repeated(order, before);
    }
    if (order.seen() != lastShownTo(order.party())) {
      return stale(order);
    }
    return findTooEarly(order.at()).orElseGet(() -> decided(order));
  }

  /// This ledger with more entries.
  ///
  /// @throws IllegalArgumentException when one is missing, out of order, or cannot follow
  public Ledger<S, C, E> plus(List<Entry<E>> more) {
    S reached = state;
    List<Entry<E>> all = new ArrayList<>(entries);
    for (Entry<E> entry : more) {
      if (entry.number() != all.size() + 1) {
        throw new IllegalArgumentException(
            "Entry %d where entry %d was expected.".formatted(entry.number(), all.size() + 1));
      }
      if (!all.isEmpty() && entry.happened().at().isBefore(all.getLast().happened().at())) {
        throw new IllegalArgumentException(
            "Entry %d happened before the one above it.".formatted(entry.number()));
      }
      reached = protocol.apply(reached, entry.happened());
      all.add(entry);
    }
    return new Ledger<>(protocol, List.copyOf(all), reached);
  }

  /// This ledger as it stood at an instant: with what had happened by then.
  public Ledger<S, C, E> asAt(Instant instant) {
    return of(
        protocol,
        entries.stream().filter(entry -> !entry.happened().at().isAfter(instant)).toList());
  }

  private Outcome<E> repeated(Order<C> order, List<Entry<E>> before) {
    boolean own = before.stream().allMatch(e -> e.happened().party().equals(order.party()));
    return own
        ? new Outcome.Repeated<>(before)
        : refused(
            "ORDER-ID",
            "Another party has used the command id " + order.id() + ".",
            "Send the order with an id of its own.");
  }

  private Outcome<E> stale(Order<C> order) {
    return new Outcome.Stale<>(
        lastShownTo(order.party()),
        shownTo(order.party()).stream().filter(e -> e.number() > order.seen()).toList());
  }

  private Optional<Outcome<E>> findTooEarly(Instant at) {
    boolean early = !entries.isEmpty() && at.isBefore(entries.getLast().happened().at());
    return early
        ? Optional.of(
            refused(
                "ORDER-TIME",
                "The order is said to come before what has happened already.",
                "Give it a time that is not before " + entries.getLast().happened().at() + "."))
        : Optional.empty();
  }

  private Outcome<E> decided(Order<C> order) {
    return switch (protocol.decide(state, order.command(), order.party(), order.at())) {
      case Decision.Accepted<E>(var events) -> new Outcome.Recorded<>(numbered(order, events));
      case Decision.Refused<E>(var reasons) -> new Outcome.Refused<>(reasons);
    };
  }

  private List<Entry<E>> numbered(Order<C> order, List<E> events) {
    List<Entry<E>> numbered = new ArrayList<>();
    for (E event : events) {
      numbered.add(
          new Entry<>(
              entries.size() + numbered.size() + 1L,
              order.id(),
              new Happened<>(order.at(), order.party(), event)));
    }
    return numbered;
  }

  private static <E> Outcome<E> refused(String guard, String reason, String wouldSatisfy) {
    return new Outcome.Refused<>(List.of(new Refusal(guard, reason, wouldSatisfy)));
  }
}
