package org.safecover.protocol;

import java.time.Instant;
import java.util.List;
import org.safecover.protocol.Party.Organisation;

/// A ledger that a test tells line by line.
///
/// @param <S> states
/// @param <C> commands
/// @param <E> events
public final class Story<S, C, E> {

  private final Protocol<S, C, E> protocol;
  private Ledger<S, C, E> ledger;
  private Instant now;
  private int orders;

  public Story(Protocol<S, C, E> protocol, Instant begins) {
    this.protocol = protocol;
    this.ledger = Ledger.empty(protocol);
    this.now = begins;
  }

  public Story<S, C, E> at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  public Story<S, C, E> at(Instant instant) {
    now = instant;
    return this;
  }

  public Story<S, C, E> trust(C command) {
    return must(Organisation.TRUST, command);
  }

  public Story<S, C, E> nhsEngland(C command) {
    return must(Organisation.NHS_ENGLAND, command);
  }

  public Story<S, C, E> union(C command) {
    return must(Organisation.UNION, command);
  }

  public Story<S, C, E> clock(C command) {
    return must(Party.Clock.HOUR, command);
  }

  /// Gives an order that must be recorded.
  public Story<S, C, E> must(Party party, C command) {
    Outcome<E> outcome = attempt(party, command);
    if (!(outcome instanceof Outcome.Recorded<E>(var entries))) {
      throw new AssertionError(command + " by " + party + ": " + outcome);
    }
    ledger = ledger.plus(entries);
    return this;
  }

  /// The ids of what stands in the way of an order; none when it would be recorded.
  public List<String> refusals(Party party, C command) {
    return switch (attempt(party, command)) {
      case Outcome.Recorded<E> _ -> List.of();
      case Outcome.Refused<E>(var reasons) -> reasons.stream().map(Refusal::guard).toList();
      case Outcome.Repeated<E> no -> throw new AssertionError(no);
      case Outcome.Stale<E> no -> throw new AssertionError(no);
    };
  }

  public Outcome<E> attempt(Party party, C command) {
    return ledger.handle(order(party, command));
  }

  public Order<C> order(Party party, C command) {
    orders++;
    return new Order<>(
        new CommandId("order-" + orders), ledger.lastShownTo(party), party, now, command);
  }

  public Ledger<S, C, E> ledger() {
    return ledger;
  }

  public Protocol<S, C, E> protocol() {
    return protocol;
  }

  public S state() {
    return ledger.state();
  }

  public Instant now() {
    return now;
  }

  public List<E> events() {
    return ledger.entries().stream().map(Entry::what).toList();
  }
}
