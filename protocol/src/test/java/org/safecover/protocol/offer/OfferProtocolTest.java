package org.safecover.protocol.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.money.Money;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Due;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Story;
import org.safecover.protocol.offer.OfferCommand.Accept;
import org.safecover.protocol.offer.OfferCommand.Confirm;
import org.safecover.protocol.offer.OfferCommand.Decline;
import org.safecover.protocol.offer.OfferCommand.Draft;
import org.safecover.protocol.offer.OfferCommand.Lapse;
import org.safecover.protocol.offer.OfferCommand.OpenPost;
import org.safecover.protocol.offer.OfferCommand.Send;
import org.safecover.protocol.offer.OfferCommand.Withdraw;

/// Offers as a rota coordinator and a doctor meet them.
class OfferProtocolTest {

  private static final PersonId PATEL = new PersonId("c-patel");
  private static final PersonId OKORO = new PersonId("c-okoro");
  private static final Party DR_PATEL = new Party.Doctor(PATEL);
  private static final Party DR_OKORO = new Party.Doctor(OKORO);
  private static final PostId NIGHT = new PostId("night-1/2016-01-12");
  private static final Instant REPLY_BY = Instant.parse("2016-01-11T12:00:00Z");
  private static final Terms TERMS =
      new Terms(
          new AreaId("critical-care"),
          new RoleId("registrar"),
          new Period(Instant.parse("2016-01-12T20:00:00Z"), Instant.parse("2016-01-13T09:00:00Z")),
          Money.parse("100.00"),
          Duration.ofHours(8));

  private static Story<PostOffers, OfferCommand, OfferEvent> opened() {
    return new Story<>(new OfferProtocol(), Instant.parse("2016-01-08T09:00:00Z"))
        .trust(new OpenPost(new ActionId("2016-01-12"), NIGHT));
  }

  private static Story<PostOffers, OfferCommand, OfferEvent> sent() {
    return opened().trust(new Draft(PATEL, TERMS)).trust(new Send(PATEL, REPLY_BY));
  }

  private static Story<PostOffers, OfferCommand, OfferEvent> confirmed() {
    return sent().must(DR_PATEL, new Accept(PATEL)).trust(new Confirm(PATEL));
  }

  private static Offer offer(Story<PostOffers, OfferCommand, OfferEvent> story, PersonId doctor) {
    return ((PostOffers.Open) story.state()).findOffer(doctor).orElseThrow();
  }

  @Test
  void OFFER_an_accepted_offer_is_the_doctors_once_the_trust_confirms_it() {
    assertThat(offer(confirmed(), PATEL)).isEqualTo(new Offer.Confirmed(TERMS));
  }

  @Test
  void OFFER_a_doctor_who_declines_is_out_of_the_next_plan_for_that_post() {
    var story = sent().must(DR_PATEL, new Decline(PATEL));

    assertThat(offer(story, PATEL)).isEqualTo(new Offer.Declined(TERMS));
    assertThat(story.events().getLast()).isEqualTo(new OfferEvent.ReplanAsked(PATEL, NIGHT));
  }

  @Test
  void OFFER_a_doctor_may_still_decline_after_the_post_was_given_to_them() {
    var story = confirmed().must(DR_PATEL, new Decline(PATEL));

    assertThat(story.events().getLast()).isEqualTo(new OfferEvent.ReplanAsked(PATEL, NIGHT));
  }

  @Test
  void OFFER_an_offer_without_an_answer_lapses_at_its_hour_and_a_new_plan_is_asked_for() {
    var story = sent().at(REPLY_BY).clock(new Lapse(PATEL));

    assertThat(offer(story, PATEL)).isEqualTo(new Offer.Lapsed(TERMS));
    assertThat(story.events().getLast()).isEqualTo(new OfferEvent.ReplanAsked(PATEL, NIGHT));
  }

  @Test
  void OFFER_an_acceptance_that_the_trust_left_open_lapses_when_the_post_begins() {
    var story = sent().must(DR_PATEL, new Accept(PATEL));

    assertThat(story.protocol().due(story.state()))
        .containsExactly(new Due<OfferCommand>(TERMS.period().start(), new Lapse(PATEL)));
  }

  @Test
  void OFFER_EARLY_an_offer_does_not_lapse_a_second_before_its_hour() {
    var story = sent().at(REPLY_BY.minusSeconds(1));

    assertThat(story.refusals(Party.Clock.HOUR, new Lapse(PATEL))).containsExactly("OFFER-EARLY");
  }

  @Test
  void OFFER_LATE_an_answer_at_the_very_hour_is_too_late() {
    var story = sent().at(REPLY_BY);

    assertThat(story.refusals(DR_PATEL, new Accept(PATEL))).containsExactly("OFFER-LATE");
    assertThat(story.at(REPLY_BY.minusSeconds(1)).refusals(DR_PATEL, new Accept(PATEL))).isEmpty();
  }

  @Tag("HAZARD-20")
  @Test
  void OFFER_TWICE_nobody_is_pressed_twice_for_one_post() {
    var declined = sent().must(DR_PATEL, new Decline(PATEL));
    var lapsed = sent().at(REPLY_BY).clock(new Lapse(PATEL));
    var withdrawn = sent().trust(new Withdraw(PATEL));

    for (var story : List.of(declined, lapsed, withdrawn)) {
      assertThat(story.refusals(Organisation.TRUST, new Draft(PATEL, TERMS)))
          .containsExactly("OFFER-TWICE");
      assertThat(story.refusals(Organisation.TRUST, new Draft(OKORO, TERMS))).isEmpty();
    }
  }

  @Test
  void OFFER_TWICE_a_draft_that_the_doctor_never_saw_can_be_dropped_and_written_anew() {
    var story = opened().trust(new Draft(PATEL, TERMS)).trust(new Withdraw(PATEL));

    assertThat(story.refusals(Organisation.TRUST, new Draft(PATEL, TERMS))).isEmpty();
    assertThat(story.ledger().shownTo(DR_PATEL)).isEmpty();
  }

  @Test
  void OFFER_PARTY_only_the_doctor_can_answer_and_only_the_trust_can_confirm() {
    var story = sent();

    assertThat(story.refusals(Organisation.TRUST, new Accept(PATEL)))
        .containsExactly("OFFER-PARTY");
    assertThat(story.refusals(DR_OKORO, new Accept(PATEL))).containsExactly("OFFER-PARTY");
    assertThat(story.refusals(DR_PATEL, new Confirm(PATEL))).containsExactly("OFFER-PARTY");
    assertThat(story.refusals(Organisation.UNION, new Decline(PATEL)))
        .containsExactly("OFFER-PARTY");
  }

  @Test
  void OFFER_HELD_a_post_is_not_given_to_two_doctors_for_the_same_hours() {
    var story =
        confirmed()
            .trust(new Draft(OKORO, TERMS))
            .trust(new Send(OKORO, REPLY_BY))
            .must(DR_OKORO, new Accept(OKORO));

    assertThat(story.refusals(Organisation.TRUST, new Confirm(OKORO)))
        .containsExactly("OFFER-HELD");
    assertThat(story.trust(new Withdraw(PATEL)).refusals(Organisation.TRUST, new Confirm(OKORO)))
        .isEmpty();
  }

  @Test
  void OFFER_REPLY_BY_the_hour_to_reply_by_lies_between_now_and_the_post() {
    var story = opened().trust(new Draft(PATEL, TERMS));
    Instant start = TERMS.period().start();

    assertThat(story.refusals(Organisation.TRUST, new Send(PATEL, story.now())))
        .containsExactly("OFFER-REPLY-BY");
    assertThat(story.refusals(Organisation.TRUST, new Send(PATEL, start.plusSeconds(1))))
        .containsExactly("OFFER-REPLY-BY");
    assertThat(story.refusals(Organisation.TRUST, new Send(PATEL, start))).isEmpty();
  }

  @Test
  void OFFER_a_doctor_sees_their_own_offer_from_the_sending_on_and_nothing_else() {
    var story =
        confirmed().trust(new Draft(OKORO, TERMS)).trust(new Send(OKORO, REPLY_BY)).ledger();

    assertThat(story.shownTo(DR_PATEL).stream().map(Entry::what))
        .containsExactly(
            new OfferEvent.OfferSent(PATEL, NIGHT, TERMS, REPLY_BY),
            new OfferEvent.OfferAccepted(PATEL),
            new OfferEvent.OfferConfirmed(PATEL));
    assertThat(story.shownTo(DR_OKORO)).hasSize(1);
  }

  @Test
  void OFFER_neither_nhs_england_nor_the_union_sees_any_offer() {
    var story = sent().must(DR_PATEL, new Decline(PATEL)).ledger();

    assertThat(story.shownTo(Organisation.NHS_ENGLAND)).isEmpty();
    assertThat(story.shownTo(Organisation.UNION)).isEmpty();
    assertThat(story.shownTo(Organisation.TRUST)).hasSameSizeAs(story.entries());
  }

  @Test
  void OFFER_there_is_no_place_for_a_reason_of_declining() {
    assertThat(OfferEvent.OfferDeclined.class.getRecordComponents()).hasSize(1);
    assertThat(Decline.class.getRecordComponents()).hasSize(1);
  }
}
