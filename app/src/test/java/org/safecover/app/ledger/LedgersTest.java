package org.safecover.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Offers.DR_PATEL;
import static org.safecover.app.Offers.NIGHT;
import static org.safecover.app.Offers.OKORO;
import static org.safecover.app.Offers.PATEL;
import static org.safecover.app.Offers.TERMS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Order;
import org.safecover.protocol.Outcome;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;

/// Orders as parties send them, and what the database holds afterwards.
class LedgersTest {

  private DatabaseAddress address = Servers.emptyDatabase();
  private Database database = Servers.open(address);
  private Offers offers = new Offers(database);

  @BeforeEach
  void a_post_is_open() {
    offers.open(NIGHT);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void LEDGER_01_what_was_recorded_is_there_after_a_restart() {
    offers.ask(PATEL);
    List<Entry<OfferEvent>> told = offers.ledgers().ledger(NIGHT).entries();
    database.close();

    try (Database again = Servers.open(address)) {
      assertThat(new Offers(again).ledgers().ledger(NIGHT).entries()).hasSize(3).isEqualTo(told);
    }
  }

  @Test
  void LEDGER_02_an_order_that_is_sent_again_changes_nothing_and_is_told_what_it_led_to() {
    Order<OfferCommand> draft =
        offers.order(NIGHT, Organisation.TRUST, new OfferCommand.Draft(PATEL, TERMS));
    var first = (Outcome.Recorded<OfferEvent>) offers.ledgers().handle(NIGHT, draft);
    offers.must(Organisation.TRUST, new OfferCommand.Send(PATEL, Offers.REPLY_BY));

    try (Database other = Servers.open(address)) {
      assertThat(new Offers(other).ledgers().handle(NIGHT, draft))
          .isEqualTo(new Outcome.Repeated<>(first.entries()));
    }
    assertThat(offers.ledgers().handle(NIGHT, draft))
        .isEqualTo(new Outcome.Repeated<>(first.entries()));
    assertThat(offers.ledgers().ledger(NIGHT).entries()).hasSize(3);
  }

  @Test
  void LEDGER_03_who_does_not_know_the_latest_is_told_what_changed() {
    Order<OfferCommand> withdraw =
        offers.order(NIGHT, Organisation.TRUST, new OfferCommand.Withdraw(PATEL));
    offers.ask(PATEL);

    Outcome<OfferEvent> outcome = offers.ledgers().handle(NIGHT, withdraw);

    assertThat(outcome).isInstanceOf(Outcome.Stale.class);
    assertThat(((Outcome.Stale<OfferEvent>) outcome).since())
        .extracting(Entry::number)
        .containsExactly(2L, 3L);
  }

  @Test
  void LEDGER_04_a_server_that_is_behind_looks_again_before_it_refuses() {
    try (Database second = Servers.open(address)) {
      Offers other = new Offers(second);
      other.must(Organisation.TRUST, new OfferCommand.Draft(OKORO, TERMS));
      offers.ask(PATEL);

      Order<OfferCommand> accept =
          new Order<>(
              new CommandId("accept"), 4, DR_PATEL, Offers.MORNING, new OfferCommand.Accept(PATEL));
      assertThat(other.ledgers().handle(NIGHT, accept)).isInstanceOf(Outcome.Recorded.class);
    }
  }

  @Test
  void LEDGER_05_of_one_order_sent_to_two_servers_at_once_only_one_is_recorded() throws Exception {
    try (Database second = Servers.open(address);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Offers other = new Offers(second);
      Order<OfferCommand> draft =
          offers.order(NIGHT, Organisation.TRUST, new OfferCommand.Draft(PATEL, TERMS));

      List<Callable<Outcome<OfferEvent>>> sent =
          IntStream.range(0, 20)
              .mapToObj(i -> i % 2 == 0 ? offers : other)
              .<Callable<Outcome<OfferEvent>>>map(
                  server -> () -> server.ledgers().handle(NIGHT, draft))
              .toList();
      List<Outcome<OfferEvent>> outcomes =
          threads.invokeAll(sent).stream().map(Future::resultNow).toList();

      assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Outcome.Repeated.class::isInstance).hasSize(19);
    }
    assertThat(offers.ledgers().ledger(NIGHT).entries()).hasSize(2);
  }
}
