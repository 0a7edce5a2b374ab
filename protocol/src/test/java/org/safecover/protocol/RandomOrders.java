package org.safecover.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.safecover.protocol.text.Form;
import org.safecover.protocol.text.LedgerText;

/// Orders drawn by chance, and what must hold of every ledger that they lead to.
public final class RandomOrders {

  private static final int ORDERS = 200;

  private RandomOrders() {}

  /// Sends so many orders, each now and then a second time or without knowing the latest.
  public static <S, C, E> Ledger<S, C, E> send(
      Protocol<S, C, E> protocol, RandomGenerator chance, Drawn<C> drawn) {
    Ledger<S, C, E> ledger = Ledger.empty(protocol);
    Instant now = drawn.begins();
    List<Order<C>> recorded = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      now = now.plus(Duration.ofMinutes(chance.nextInt(20)));
      C command = drawn.command();
      Party party = drawn.party(command);
      CommandId id = new CommandId("o-" + i);
      Order<C> order = new Order<>(id, ledger.lastShownTo(party), party, now, command);
      long before = ledger.entries().size();
      if (ledger.handle(order) instanceof Outcome.Recorded<E>(var entries)) {
        assertStale(ledger, order);
        ledger = ledger.plus(entries);
        recorded.add(order);
        assertThat(ledger.entries()).hasSize((int) before + entries.size());
      }
      if (!recorded.isEmpty()) {
        Order<C> old = recorded.get(chance.nextInt(recorded.size()));
        assertThat(ledger.handle(old)).isInstanceOf(Outcome.Repeated.class);
      }
    }
    return ledger;
  }

  private static <S, C, E> void assertStale(Ledger<S, C, E> ledger, Order<C> order) {
    Order<C> unaware =
        new Order<>(order.id(), order.seen() + 1, order.party(), order.at(), order.command());
    assertThat(ledger.handle(unaware)).isInstanceOf(Outcome.Stale.class);
  }

  /// What a test draws.
  public interface Drawn<C> {
    Instant begins();

    C command();

    /// Mostly the party whose word it is.
    Party party(C command);
  }

  /// It can be written, read and replayed.
  public static <S, C, E> void assertWritten(
      Protocol<S, C, E> protocol, Form<E> form, Ledger<S, C, E> ledger) {
    if (ledger.entries().isEmpty()) {
      return;
    }
    LedgerText<S, E> text = new LedgerText<>(protocol, form);
    String written = text.write(ledger);
    int lines = text.read(written) instanceof LedgerText.Read.Good<E>(var read) ? read.size() : 0;
    assertThat(lines).as(written).isEqualTo(ledger.entries().size());
    assertThat(Ledger.of(protocol, ledger.entries()).state()).isEqualTo(ledger.state());
  }
}
