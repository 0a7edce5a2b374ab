package org.safecover.protocol.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safecover.domain.recall.Ground;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Count;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.Story;
import org.safecover.protocol.Words;

/// A recall as the three parties meet it.
class RecallProtocolTest {

  private static final Words WHY = new Words("because");
  private static final Recalls OF_2016 = Recalls.of("2016-1");
  private static final Recalls OF_APRIL = Recalls.of("2016-2");
  private static final Recalls OF_2023 = Recalls.of("2023-1");
  private static final Recalls OF_2025 = Recalls.of("2025-1");

  private static RecallAnswer answer(Story<RecallState, RecallCommand, RecallEvent> story) {
    RecallState.OnRecord state = (RecallState.OnRecord) story.state();
    return RecallAnswer.of(
        state, AllEditions.get().edition(state.file().opening().edition()), story.now());
  }

  @Test
  void RECALL_every_edition_leads_from_a_risk_to_doctors_who_are_called() {
    for (Recalls recalls : List.of(OF_2016, OF_APRIL, OF_2023, OF_2025)) {
      var story = recalls.called();

      assertThat(story.state()).isInstanceOf(RecallState.Working.class);
      assertThat(answer(story).standing()).isEqualTo(RecallAnswer.Standing.VALID);
    }
  }

  @Test
  void RECALL_EDITION_a_recall_goes_by_the_edition_of_the_day_its_action_begins() {
    var wrong = new Recalls(OF_2025.edition(), OF_2016.begins());

    assertThat(wrong.story().refusals(Organisation.TRUST, wrong.open()))
        .containsExactly("RECALL-EDITION");
  }

  @Test
  void RECALL_CONFIRMED_AGREED_a_hospitals_own_level_four_recalls_nobody() {
    var story =
        OF_2016
            .story()
            .trust(OF_2016.open())
            .trust(new RecallCommand.RecordIncident(OF_2016.ownLevelFour()))
            .trust(new RecallCommand.RecordDirectAppeal(new Words("come back to the wards")));

    RecallAnswer answer = answer(story);

    assertThat(answer.standing()).isEqualTo(RecallAnswer.Standing.NOT_VALID);
    assertThat(answer.missing().stream().map(Refusal::guard))
        .containsExactly(
            "RECALL-GROUND", "RECALL-UNPREDICTABLE", "RECALL-CONFIRMED", "RECALL-AGREED");
    assertThat(answer.missing().get(2).reason()).contains("never enough by itself");
  }

  @Test
  void RECALL_UNPREDICTABLE_what_was_declared_the_evening_before_was_foreseen() {
    var story =
        OF_2016
            .story()
            .trust(OF_2016.open())
            .trust(new RecallCommand.RecordIncident(OF_2016.ownLevelFour()))
            .trust(new RecallCommand.Draft(OF_2016.request()));

    assertThat(story.refusals(Organisation.TRUST, new RecallCommand.Send()))
        .containsExactly("RECALL-UNPREDICTABLE");
  }

  @Test
  void RECALL_BEGUN_since_2025_nothing_is_asked_before_the_action_has_begun() {
    var drafted = OF_2025.drafted().ledger();
    var early = drafted.entries().getLast().happened().at();

    assertThat(OF_2025.drafted().at(OF_2025.hour(25)).refusals(Organisation.TRUST, SEND))
        .contains("RECALL-BEGUN", "RECALL-RISK-PRESENT");
    assertThat(early).isAfter(OF_2025.begins());
    assertThat(before(OF_2025)).contains("RECALL-BEGUN", "RECALL-RISK-PRESENT");
    assertThat(before(OF_2023)).doesNotContain("RECALL-BEGUN");
  }

  private static final RecallCommand SEND = new RecallCommand.Send();

  private static List<String> before(Recalls recalls) {
    return recalls
        .story()
        .at(recalls.begins().minusSeconds(1))
        .trust(recalls.open())
        .trust(new RecallCommand.NameRisk(recalls.risk()))
        .trust(new RecallCommand.Draft(recalls.request()))
        .refusals(Organisation.TRUST, SEND);
  }

  @Test
  void RECALL_OPTIONS_the_steps_that_were_not_tried_are_named() {
    var story =
        OF_2025
            .story()
            .trust(OF_2025.open())
            .trust(new RecallCommand.NameRisk(OF_2025.risk()))
            .trust(new RecallCommand.LogStep(Recalls.extraPay()))
            .trust(new RecallCommand.Draft(OF_2025.request()));

    assertThat(story.refusals(Organisation.TRUST, SEND)).containsExactly("RECALL-OPTIONS");
    assertThat(answer(story).missing().getFirst().reason())
        .isEqualTo(
            "Not logged as tried: non-urgent planned work stopped; urgent planned work moved around"
                + " the action; doctors redeployed from other work.");
  }

  @Test
  void RECALL_SCOPE_PLAN_NEEDED_BY_all_that_a_request_leaves_out_is_told_at_once() {
    Scope loose =
        new Scope(
            Recalls.TRUST,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OF_2025.hour(12),
            Optional.empty());
    var story =
        OF_2025
            .prepared()
            .trust(
                new RecallCommand.Draft(
                    new Request(loose, Ground.MAJOR_INCIDENT, Optional.empty(), Optional.empty())));

    assertThat(story.refusals(Organisation.TRUST, SEND))
        .containsExactly("RECALL-SCOPE", "RECALL-PLAN", "RECALL-NEEDED-BY");
  }

  @Test
  void RECALL_PUBLISHED_since_2025_nobody_is_called_before_it_can_be_verified() {
    RecallCommand call = new RecallCommand.Call(Count.of(1));

    assertThat(OF_2025.agreed().refusals(Organisation.TRUST, call))
        .containsExactly("RECALL-PUBLISHED");
    assertThat(OF_2023.agreed().refusals(Organisation.TRUST, call)).isEmpty();
  }

  @Test
  void RECALL_WITHIN_the_union_may_agree_to_less_and_never_to_more() {
    Scope asked = OF_2025.scope();
    Scope shorter =
        new Scope(
            asked.site(),
            asked.area(),
            asked.grade(),
            asked.role(),
            asked.number(),
            asked.from(),
            Optional.of(OF_2025.hour(16)));
    Scope longer =
        new Scope(
            asked.site(),
            asked.area(),
            asked.grade(),
            asked.role(),
            Optional.of(2),
            asked.from(),
            Optional.of(OF_2025.hour(24)));

    assertThat(OF_2025.confirmed().refusals(Organisation.UNION, new RecallCommand.Agree(shorter)))
        .isEmpty();
    assertThat(OF_2025.confirmed().refusals(Organisation.UNION, new RecallCommand.Agree(longer)))
        .containsExactly("RECALL-WITHIN");
  }

  @Test
  void RECALL_LATE_a_decision_after_its_hour_is_no_decision() {
    var story = OF_2025.sent().at(OF_2025.hour(10));

    assertThat(story.refusals(Organisation.NHS_ENGLAND, new RecallCommand.Confirm()))
        .containsExactly("RECALL-LATE");
    assertThat(closed(story.clock(new RecallCommand.Lapse()).state())).isEqualTo(End.LAPSED);
  }

  @Test
  void RECALL_EARLY_nothing_lapses_or_ends_before_its_hour() {
    assertThat(OF_2025.sent().refusals(Party.Clock.HOUR, new RecallCommand.Lapse()))
        .containsExactly("RECALL-EARLY");
    assertThat(OF_2025.called().refusals(Party.Clock.HOUR, new RecallCommand.EndScope()))
        .containsExactly("RECALL-EARLY");
  }

  @Test
  void RECALL_a_recall_ends_at_its_hour_by_stand_down_or_by_revocation() {
    var hour = OF_2025.called().at(OF_2025.hour(23)).clock(new RecallCommand.EndScope());
    var down = OF_2025.called().trust(new RecallCommand.StandDown(new Words("the LNC"), WHY));
    var revoked = OF_2025.called().union(new RecallCommand.Revoke(WHY));

    assertThat(closed(hour.state())).isEqualTo(End.ENDED);
    assertThat(closed(down.state())).isEqualTo(End.STOOD_DOWN);
    assertThat(closed(revoked.state())).isEqualTo(End.REVOKED);
  }

  @Test
  void RECALL_either_of_the_two_who_judge_can_refuse_and_the_trust_can_withdraw() {
    var byNhsEngland = OF_2025.sent().nhsEngland(new RecallCommand.Refuse(WHY));
    var byUnion = OF_2025.confirmed().union(new RecallCommand.Refuse(WHY));
    var withdrawn = OF_2025.confirmed().trust(new RecallCommand.Withdraw());
    var covered = OF_2025.prepared().trust(new RecallCommand.FindCover());

    assertThat(closed(byNhsEngland.state())).isEqualTo(End.REFUSED_BY_NHS_ENGLAND);
    assertThat(closed(byUnion.state())).isEqualTo(End.REFUSED_BY_UNION);
    assertThat(closed(withdrawn.state())).isEqualTo(End.WITHDRAWN);
    assertThat(closed(covered.state())).isEqualTo(End.COVER_FOUND);
  }

  @Test
  void RECALL_EXTERNAL_the_bypass_is_for_a_massive_event_that_others_declared() {
    RecallCommand call = new RecallCommand.CallInParallel(OF_2025.scope());
    var own =
        OF_2025
            .story()
            .trust(OF_2025.open())
            .trust(new RecallCommand.RecordIncident(OF_2025.ownLevelFour()));

    assertThat(own.refusals(Organisation.TRUST, call)).containsExactly("RECALL-EXTERNAL");
    assertThat(OF_2025.prepared().refusals(Organisation.TRUST, call)).isEmpty();
    assertThat(OF_2023.prepared().refusals(Organisation.TRUST, call))
        .containsExactly("RECALL-NO-BYPASS");
  }

  @Test
  void RECALL_AUDIT_a_call_past_the_route_is_not_closed_before_it_was_audited() {
    var story =
        OF_2025
            .prepared()
            .trust(new RecallCommand.CallInParallel(OF_2025.scope()))
            .trust(new RecallCommand.StandDown(new Words("the LNC"), WHY));

    assertThat(answer(story).missing().getFirst().guard()).isEqualTo("RECALL-AUDIT");
    assertThat(story.refusals(Organisation.TRUST, audit())).containsExactly("RECALL-PARTY");
    assertThat(closed(story.nhsEngland(audit()).state())).isEqualTo(End.AUDITED);
  }

  private static RecallCommand audit() {
    return new RecallCommand.Audit(RecallCommand.Finding.JUSTIFIED, WHY);
  }

  @Test
  void RECALL_the_clock_says_how_long_each_party_has_had_the_turn() {
    var story =
        OF_2025
            .sent()
            .at(OF_2025.hour(3))
            .nhsEngland(new RecallCommand.Ask(new Words("Who is on call?")))
            .at(OF_2025.hour(4))
            .trust(new RecallCommand.GiveEvidence(new Words("Nobody.")))
            .at(OF_2025.hour(5))
            .nhsEngland(new RecallCommand.Confirm());
    RecallFile file = ((RecallState.OnRecord) story.state()).file();

    RecallClock clock =
        RecallClock.of(file, AllEditions.get().edition(OF_2025.edition()), OF_2025.hour(9));

    assertThat(clock.turn()).contains(Organisation.UNION);
    assertThat(clock.inHands())
        .containsEntry(Organisation.TRUST, Duration.ofHours(1))
        .containsEntry(Organisation.NHS_ENGLAND, Duration.ofHours(3))
        .containsEntry(Organisation.UNION, Duration.ofHours(4));
    assertThat(clock.left(OF_2025.hour(9))).contains(Duration.ofHours(1));
  }

  @Test
  void RECALL_a_draft_and_the_log_are_the_trusts_alone_until_they_are_sent() {
    var ledger = OF_2025.drafted().ledger();

    assertThat(ledger.shownTo(Organisation.NHS_ENGLAND)).isEmpty();
    assertThat(ledger.shownTo(Organisation.UNION)).isEmpty();
    assertThat(ledger.shownTo(Organisation.TRUST)).hasSameSizeAs(ledger.entries());
  }

  @Test
  void RECALL_a_request_carries_the_log_and_each_party_sees_it_when_it_is_theirs() {
    var ledger = OF_2025.confirmed().ledger();
    Submission sent =
        ((RecallEvent.RequestSent) ledger.shownTo(Organisation.NHS_ENGLAND).getFirst().what())
            .submission();

    assertThat(sent.steps()).hasSize(4);
    assertThat(ledger.shownTo(Organisation.UNION).stream().map(Entry::what))
        .containsExactly(new RecallEvent.RequestConfirmed(sent));
  }

  @Test
  void RECALL_nhs_england_hands_on_what_it_was_sent_and_nothing_that_came_later() {
    var ledger =
        OF_2025
            .sent()
            .trust(new RecallCommand.LogStep(new LocalStep.MutualAidAsked(4, 0)))
            .nhsEngland(new RecallCommand.Confirm())
            .ledger();

    assertThat(ledger.shownTo(Organisation.UNION).stream().map(Entry::what))
        .containsExactly(
            new RecallEvent.RequestConfirmed(
                ((RecallEvent.RequestSent)
                        ledger.shownTo(Organisation.NHS_ENGLAND).getFirst().what())
                    .submission()));
  }

  @Test
  void RECALL_what_nhs_england_refuses_the_union_never_sees() {
    var ledger = OF_2025.sent().nhsEngland(new RecallCommand.Refuse(WHY)).ledger();

    assertThat(ledger.shownTo(Organisation.UNION)).isEmpty();
  }

  @Test
  void RECALL_doctors_see_what_they_can_verify_and_that_it_is_over() {
    var ledger =
        OF_2025
            .called()
            .trust(new RecallCommand.LogAttendance(Count.of(1), Count.of(0)))
            .union(new RecallCommand.Revoke(WHY))
            .ledger();

    assertThat(ledger.shownTo(new Party.Doctor(new PersonId("a"))).stream().map(Entry::what))
        .containsExactly(
            new RecallEvent.RecallPublished(OF_2025.scope(), new Words("the union's own page")),
            new RecallEvent.RecallRevoked(WHY));
  }

  private static End closed(RecallState state) {
    return ((RecallState.Closed) state).end();
  }
}
