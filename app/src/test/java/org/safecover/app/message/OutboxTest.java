package org.safecover.app.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Offers.MORNING;
import static org.safecover.app.Offers.PATEL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.RecallStory;
import org.safecover.app.Servers;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.ledger.DueHours;
import org.safecover.app.ledger.LedgerId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.recall.RecallCommand;
import org.safecover.protocol.recall.RecallState;

/// Messages and hours that come, with two servers at work on one database.
class OutboxTest {

  private final DatabaseAddress address = Servers.emptyDatabase();
  private final Database database = Servers.open(address);
  private final Database second = Servers.open(address);
  private final Offers offers = new Offers(database);
  private final Queue<Message> sent = new ConcurrentLinkedQueue<>();

  @AfterEach
  void close() {
    database.close();
    second.close();
  }

  private static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(work).stream().map(Future::resultNow).toList();
    }
  }

  @Test
  void MESSAGE_01_whoever_is_shown_something_new_hears_of_it_but_not_of_their_own_doing() {
    offers.open(Offers.NIGHT).ask(PATEL).must(Offers.DR_PATEL, new OfferCommand.Accept(PATEL));

    new Outbox(database, sent::add).send(MORNING);

    assertThat(sent)
        .extracting(message -> message.viewer() + " " + message.entry())
        .containsExactly("doctor:c-patel@RXK 3", "trust@RXK 4");
    assertThat(sent).noneMatch(message -> message.text().contains("accept"));
  }

  @Test
  void MESSAGE_02_two_servers_send_each_message_once() throws Exception {
    List<LedgerId> posts =
        IntStream.range(0, 60)
            .mapToObj(i -> new LedgerId("offers", Offers.TRUST, "post-" + i))
            .toList();
    posts.forEach(post -> askIn(post));

    List<Callable<Integer>> servers =
        List.of(
            () -> new Outbox(database, sent::add).send(MORNING),
            () -> new Outbox(second, sent::add).send(MORNING),
            () -> new Outbox(second, sent::add).send(MORNING));
    int total = atOnce(servers).stream().mapToInt(Integer::intValue).sum();

    assertThat(total).isEqualTo(60);
    assertThat(sent).hasSize(60).extracting(Message::id).doesNotHaveDuplicates();
    assertThat(new Outbox(database, sent::add).send(MORNING)).isZero();
  }

  private void askIn(LedgerId post) {
    offers
        .open(post)
        .must(post, Organisation.TRUST, new OfferCommand.Draft(PATEL, Offers.TERMS))
        .must(post, Organisation.TRUST, new OfferCommand.Send(PATEL, Offers.REPLY_BY));
  }

  @Tag("HAZARD-16")
  @Test
  void MESSAGE_03_what_cannot_be_sent_is_tried_again_later_and_holds_up_nothing() {
    offers.open(Offers.NIGHT).ask(PATEL).ask(Offers.OKORO);
    Outbox broken =
        new Outbox(
            database,
            message -> {
              if (message.viewer().contains("patel")) {
                throw new Messages.NotSent("no such address");
              }
              sent.add(message);
            });

    assertThat(broken.send(MORNING)).isEqualTo(1);
    assertThat(new Outbox(second, sent::add).send(MORNING)).isZero();
    assertThat(new Outbox(second, sent::add).send(MORNING.plus(Duration.ofMinutes(1))))
        .isEqualTo(1);
    assertThat(sent).extracting(Message::entry).containsExactly(5L, 3L);
  }

  @Tag("HAZARD-15")
  @Test
  void DUE_01_an_offer_lapses_once_at_its_hour_with_two_servers_and_after_a_restart()
      throws Exception {
    offers.open(Offers.NIGHT).ask(PATEL).ask(Offers.OKORO);
    Offers other = new Offers(second);
    DueHours first = new DueHours(database, List.of(offers.ledgers()));
    DueHours also = new DueHours(second, List.of(other.ledgers()));
    Instant before = Offers.REPLY_BY.minusMillis(1);

    assertThat(first.strike(before)).isZero();
    List<Callable<Integer>> servers =
        List.of(
            () -> first.strike(Offers.REPLY_BY),
            () -> also.strike(Offers.REPLY_BY),
            () -> also.strike(Offers.REPLY_BY));

    assertThat(atOnce(servers).stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    try (Database third = Servers.open(address)) {
      Offers restarted = new Offers(third);
      assertThat(
              new DueHours(third, List.of(restarted.ledgers()))
                  .strike(Offers.REPLY_BY.plusSeconds(60)))
          .isZero();
      assertThat(restarted.ledgers().ledger(Offers.NIGHT).entries())
          .extracting(Entry::what)
          .filteredOn(OfferEvent.OfferLapsed.class::isInstance)
          .hasSize(2);
    }
  }

  @Test
  void DUE_03_a_recall_request_lapses_once_at_the_hour_that_it_was_needed_by() throws Exception {
    Sha256 hash = new Sha256("ab".repeat(32));
    RecallStory story = new RecallStory(database, Offers.TRUST, "lapse").drafted(hash, hash);
    story.must(Organisation.TRUST, new RecallCommand.Send());
    RecallStory other = new RecallStory(second, Offers.TRUST, "lapse");
    Instant needed = Instant.parse("2016-01-12T18:00:00Z");

    assertThat(new DueHours(database, List.of(story.ledgers())).strike(needed.minusMillis(1)))
        .isZero();
    List<Callable<Integer>> servers =
        List.of(
            () -> new DueHours(database, List.of(story.ledgers())).strike(needed),
            () -> new DueHours(second, List.of(other.ledgers())).strike(needed));
    assertThat(atOnce(servers).stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    assertThat(other.ledgers().ledger(other.id()).state()).isInstanceOf(RecallState.Closed.class);
  }

  @Test
  void DUE_02_an_offer_that_was_declined_does_not_lapse() {
    offers.open(Offers.NIGHT).ask(PATEL).must(Offers.DR_PATEL, new OfferCommand.Decline(PATEL));

    assertThat(new DueHours(database, List.of(offers.ledgers())).strike(Offers.REPLY_BY)).isZero();
  }
}
