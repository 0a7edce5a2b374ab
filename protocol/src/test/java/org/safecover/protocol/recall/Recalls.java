package org.safecover.protocol.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.money.Money;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.recall.Editions;
import org.safecover.domain.recall.Ground;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Count;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.Story;
import org.safecover.protocol.Words;

/// An invented recall that has all that any edition asks for.
///
/// @param edition by which it goes
/// @param begins when the action begins; it lasts a day
record Recalls(EditionKey edition, Instant begins) {

  static final Words TRUST = new Words("Fairwater General");

  static Recalls of(EditionKey key) {
    return new Recalls(
        key,
        AllEditions.get()
            .edition(key)
            .from()
            .plusDays(14)
            .atTime(8, 0)
            .atZone(Editions.ZONE)
            .toInstant());
  }

  static Recalls of(String key) {
    return of(EditionKey.find(key).orElseThrow());
  }

  Instant hour(long hours) {
    return begins.plusSeconds(3600 * hours);
  }

  Story<RecallState, RecallCommand, RecallEvent> story() {
    return new Story<>(new RecallProtocol(AllEditions.get()), hour(1));
  }

  RecallCommand.Open open() {
    return new RecallCommand.Open(edition, TRUST, new ActionId("action"), window());
  }

  Period window() {
    return new Period(begins, hour(24));
  }

  /// Everything that can be prepared, from the opening to the draft.
  Story<RecallState, RecallCommand, RecallEvent> drafted() {
    return prepared().trust(new RecallCommand.Draft(request()));
  }

  Story<RecallState, RecallCommand, RecallEvent> prepared() {
    return story()
        .trust(open())
        .trust(new RecallCommand.NameRisk(risk()))
        .trust(new RecallCommand.RecordIncident(external()))
        .trust(new RecallCommand.LogStep(new LocalStep.NonUrgentStopped(6, Count.of(48))))
        .trust(new RecallCommand.LogStep(new LocalStep.UrgentMoved(2, Count.of(3))))
        .trust(new RecallCommand.LogStep(extraPay()))
        .trust(new RecallCommand.LogStep(new LocalStep.Redeployed(Count.of(3))));
  }

  Story<RecallState, RecallCommand, RecallEvent> sent() {
    return drafted().trust(new RecallCommand.Send());
  }

  Story<RecallState, RecallCommand, RecallEvent> confirmed() {
    return sent().nhsEngland(new RecallCommand.Confirm());
  }

  Story<RecallState, RecallCommand, RecallEvent> agreed() {
    return confirmed().union(new RecallCommand.Agree(scope()));
  }

  Story<RecallState, RecallCommand, RecallEvent> published() {
    return agreed().union(new RecallCommand.Publish(new Words("the union's own page")));
  }

  Story<RecallState, RecallCommand, RecallEvent> called() {
    return published().trust(new RecallCommand.Call(Count.of(2)));
  }

  static LocalStep extraPay() {
    return new LocalStep.ExtraPayOffered(
        Money.parse("120.00"), Count.of(20), Count.of(2), Count.of(11), Count.of(7));
  }

  Risk risk() {
    return new Risk(
        new AreaId("neonatal"),
        new RoleId("registrar"),
        window(),
        new Words("nobody can ventilate a newborn"));
  }

  Incident external() {
    return new Incident(
        Scale.EPRR_TYPE,
        3,
        Incident.Declarer.OUTSIDE,
        LocalDate.ofInstant(begins, Editions.ZONE),
        new Words("a train has derailed"));
  }

  Incident ownLevelFour() {
    return new Incident(
        Scale.LOCAL_SURGE,
        4,
        Incident.Declarer.TRUST,
        LocalDate.ofInstant(begins, Editions.ZONE).minusDays(1),
        new Words("more than fifty extra beds are open"));
  }

  Scope scope() {
    return new Scope(
        TRUST,
        Optional.of(new AreaId("neonatal")),
        Optional.of(Grade.STR),
        Optional.of(new RoleId("registrar")),
        Optional.of(1),
        hour(12),
        Optional.of(hour(23)));
  }

  Request request() {
    Ground ground = AllEditions.get().edition(edition).grounds().value().getFirst();
    return new Request(scope(), ground, Optional.of(plan()), Optional.of(hour(10)));
  }

  PlanReference plan() {
    return new PlanReference(
        new Sha256("ab".repeat(32)),
        List.of(
            new PlanReference.OpenGap(new PostId("nicu-night"), new Period(hour(12), hour(23)))),
        Optional.of(new Sha256("cd".repeat(32))));
  }
}
