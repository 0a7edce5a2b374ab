package org.safecover.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.OfferProtocol;
import org.safecover.protocol.offer.PostOffers;

/// Orders that come twice, late, or without knowing the latest.
class LedgerTest {

  private static final Instant NINE = Instant.parse("2016-01-12T09:00:00Z");
  private static final OfferCommand OPEN =
      new OfferCommand.OpenPost(new ActionId("2016-01-12"), new PostId("night"));

  private static Order<OfferCommand> order(String id, long seen, Party party, Instant at) {
    return new Order<>(new CommandId(id), seen, party, at, OPEN);
  }

  private static Ledger<PostOffers, OfferCommand, OfferEvent> opened() {
    Ledger<PostOffers, OfferCommand, OfferEvent> ledger = Ledger.empty(new OfferProtocol());
    Outcome<OfferEvent> outcome = ledger.handle(order("a", 0, Organisation.TRUST, NINE));
    return ledger.plus(((Outcome.Recorded<OfferEvent>) outcome).entries());
  }

  private static List<String> guards(Outcome<OfferEvent> outcome) {
    return outcome instanceof Outcome.Refused<OfferEvent>(var reasons)
        ? reasons.stream().map(Refusal::guard).toList()
        : List.of();
  }

  @Test
  void ORDER_an_order_that_is_sent_again_changes_nothing_and_says_what_it_led_to() {
    var ledger = opened();

    assertThat(ledger.handle(order("a", 0, Organisation.TRUST, NINE.plusSeconds(60))))
        .isEqualTo(new Outcome.Repeated<>(ledger.entries()));
  }

  @Test
  void ORDER_ID_another_partys_id_is_refused_and_says_nothing_of_what_it_led_to() {
    assertThat(guards(opened().handle(order("a", 0, Organisation.UNION, NINE))))
        .containsExactly("ORDER-ID");
  }

  @Test
  void ORDER_an_order_that_does_not_know_the_latest_is_told_what_changed() {
    var ledger = opened();

    assertThat(ledger.handle(order("b", 0, Organisation.TRUST, NINE)))
        .isEqualTo(new Outcome.Stale<>(1, ledger.entries()));
  }

  @Test
  void ORDER_what_a_party_is_not_shown_does_not_make_its_order_stale() {
    assertThat(opened().handle(order("b", 0, Organisation.UNION, NINE)))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void ORDER_TIME_an_order_cannot_come_before_what_has_happened() {
    assertThat(guards(opened().handle(order("b", 1, Organisation.TRUST, NINE.minusNanos(1)))))
        .containsExactly("ORDER-TIME");
  }

  @Test
  void LEDGER_a_missing_entry_is_noticed() {
    var entry = opened().entries().getFirst();
    var second = new Entry<>(2, entry.order(), entry.happened());

    assertThatThrownBy(() -> Ledger.of(new OfferProtocol(), List.of(second)))
        .hasMessageContaining("entry 1 was expected");
  }

  @Test
  void LEDGER_as_it_stood_before_anything_happened_it_is_empty() {
    assertThat(opened().asAt(NINE.minusNanos(1)).entries()).isEmpty();
    assertThat(opened().asAt(NINE).entries()).hasSize(1);
  }
}
