package org.safecover.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.money.Money;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.Offer;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.OfferForm;
import org.safecover.protocol.offer.OfferProtocol;
import org.safecover.protocol.offer.PostOffers;
import org.safecover.protocol.offer.Terms;

/// Orders in any order, from anybody: nothing illegal is reached, nothing is lost and nothing
/// repeated.
class RandomOrdersTest {

  private static final int LEDGERS = 100;
  private static final Instant BEGINS = Instant.parse("2016-01-08T09:00:00Z");

  @Test
  void OFFER_whatever_is_ordered_no_doctor_is_asked_twice_and_no_post_is_given_twice() {
    int confirmed = 0;
    for (long seed = 0; seed < LEDGERS; seed++) {
      RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      var ledger = RandomOrders.send(new OfferProtocol(), chance, new Offers(chance));
      RandomOrders.assertWritten(new OfferProtocol(), new OfferForm(), ledger);
      assertAskedOnce(ledger);
      confirmed += confirmed(ledger.state());
      assertThat(confirmed(ledger.state())).isLessThanOrEqualTo(1);
    }
    assertThat(confirmed).isPositive();
  }

  private static void assertAskedOnce(Ledger<PostOffers, OfferCommand, OfferEvent> ledger) {
    List<PersonId> asked =
        ledger.entries().stream()
            .map(Entry::what)
            .filter(OfferEvent.OfferSent.class::isInstance)
            .map(event -> ((OfferEvent.OfferSent) event).doctor())
            .toList();
    assertThat(asked).doesNotHaveDuplicates();
    long ended =
        ledger.entries().stream()
            .map(Entry::what)
            .filter(
                e -> e instanceof OfferEvent.OfferDeclined || e instanceof OfferEvent.OfferLapsed)
            .count();
    assertThat(
            ledger.entries().stream()
                .map(Entry::what)
                .filter(OfferEvent.ReplanAsked.class::isInstance))
        .hasSize((int) ended);
  }

  private static int confirmed(PostOffers state) {
    return switch (state) {
      case PostOffers.Unopened _ -> 0;
      case PostOffers.Open open ->
          (int) open.offers().values().stream().filter(Offer.Confirmed.class::isInstance).count();
    };
  }

  private record Offers(RandomGenerator chance) implements RandomOrders.Drawn<OfferCommand> {

    private static final Terms TERMS =
        new Terms(
            new AreaId("ward"),
            new RoleId("registrar"),
            new Period(BEGINS.plus(Duration.ofDays(1)), BEGINS.plus(Duration.ofDays(2))),
            Money.parse("90.00"),
            Duration.ZERO);

    @Override
    public Instant begins() {
      return BEGINS;
    }

    private PersonId doctor() {
      return new PersonId("d-" + chance.nextInt(3));
    }

    @Override
    public Party party(OfferCommand command) {
      if (chance.nextInt(4) == 0) {
        return new Party.Doctor(doctor());
      }
      return switch (command) {
        case OfferCommand.Accept(var doctor) -> new Party.Doctor(doctor);
        case OfferCommand.Decline(var doctor) -> new Party.Doctor(doctor);
        case OfferCommand.Lapse _ -> Party.Clock.HOUR;
        case OfferCommand.OpenPost _,
            OfferCommand.Draft _,
            OfferCommand.Send _,
            OfferCommand.Confirm _,
            OfferCommand.Withdraw _ ->
            Organisation.TRUST;
      };
    }

    @Override
    public OfferCommand command() {
      return switch (chance.nextInt(9)) {
        case 0 -> new OfferCommand.OpenPost(new ActionId("a"), new PostId("night"));
        case 1 -> new OfferCommand.Draft(doctor(), TERMS);
        case 2, 3 -> new OfferCommand.Send(doctor(), BEGINS.plus(Duration.ofHours(20)));
        case 4, 5 -> new OfferCommand.Accept(doctor());
        case 6 ->
            chance.nextInt(4) > 0
                ? new OfferCommand.Confirm(doctor())
                : new OfferCommand.Withdraw(doctor());
        case 7 -> new OfferCommand.Lapse(doctor());
        default -> new OfferCommand.Decline(doctor());
      };
    }
  }
}
