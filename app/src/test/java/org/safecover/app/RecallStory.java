package org.safecover.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Ledgers;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.server.Secrets;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.time.Period;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Count;
import org.safecover.protocol.Order;
import org.safecover.protocol.Outcome;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.Words;
import org.safecover.protocol.recall.Incident;
import org.safecover.protocol.recall.LocalStep;
import org.safecover.protocol.recall.PlanReference;
import org.safecover.protocol.recall.RecallCommand;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallState;
import org.safecover.protocol.recall.Request;
import org.safecover.protocol.recall.Risk;
import org.safecover.protocol.recall.Scale;
import org.safecover.protocol.recall.Scope;

/// One recall of a trust under the first edition of 2016, told as a story.
public final class RecallStory {

  private static final AtomicInteger STORIES = new AtomicInteger();
  private static final Instant BEGINS = Instant.parse("2016-01-12T08:00:00Z");
  private static final Period WINDOW = new Period(BEGINS, BEGINS.plusSeconds(86_400));
  private static final Words TRUST = new Words("Fairwater General");

  private final Ledgers<RecallState, RecallCommand, RecallEvent> ledgers;
  private final LedgerId id;
  private final int story = STORIES.incrementAndGet();
  private int orders;

  public RecallStory(Database database, TrustCode trust, String matter) {
    this.ledgers = new Ledgers<>(Kind.recall(Offers.editions()), database, new Secrets());
    this.id = new LedgerId("recall", trust, matter);
  }

  public LedgerId id() {
    return id;
  }

  public Ledgers<RecallState, RecallCommand, RecallEvent> ledgers() {
    return ledgers;
  }

  public Outcome<RecallEvent> attempt(Party party, RecallCommand command) {
    orders++;
    return ledgers.handle(
        id,
        new Order<>(
            new CommandId("recall-" + story + "-" + orders),
            ledgers.ledger(id).lastShownTo(party),
            party,
            BEGINS.plusSeconds(60L * orders),
            command));
  }

  public RecallStory must(Party party, RecallCommand command) {
    Outcome<RecallEvent> outcome = attempt(party, command);
    if (!(outcome instanceof Outcome.Recorded)) {
      throw new AssertionError(command + ": " + outcome);
    }
    return this;
  }

  /// Everything up to a draft that rests on a plan and on its proof of need.
  public RecallStory drafted(Sha256 plan, Sha256 proof) {
    return must(
            Organisation.TRUST,
            new RecallCommand.Open(
                EditionKey.find("2016-1").orElseThrow(), TRUST, new ActionId("action"), WINDOW))
        .must(Organisation.TRUST, new RecallCommand.NameRisk(risk()))
        .must(Organisation.TRUST, new RecallCommand.RecordIncident(incident()))
        .must(
            Organisation.TRUST,
            new RecallCommand.LogStep(new LocalStep.NonUrgentStopped(6, Count.of(48))))
        .must(
            Organisation.TRUST,
            new RecallCommand.LogStep(new LocalStep.UrgentMoved(2, Count.of(3))))
        .must(Organisation.TRUST, new RecallCommand.LogStep(new LocalStep.Redeployed(Count.of(3))))
        .must(Organisation.TRUST, new RecallCommand.Draft(request(plan, proof)));
  }

  private static Risk risk() {
    return new Risk(
        new AreaId("neonatal"),
        new RoleId("registrar"),
        WINDOW,
        new Words("nobody can ventilate a newborn"));
  }

  private static Incident incident() {
    return new Incident(
        Scale.EPRR_TYPE,
        3,
        Incident.Declarer.OUTSIDE,
        java.time.LocalDate.of(2016, 1, 12),
        new Words("a train has derailed"));
  }

  private static Request request(Sha256 plan, Sha256 proof) {
    Instant from = BEGINS.plusSeconds(12 * 3_600);
    Instant until = BEGINS.plusSeconds(23 * 3_600);
    Scope scope =
        new Scope(
            TRUST,
            Optional.of(new AreaId("neonatal")),
            Optional.of(Grade.STR),
            Optional.of(new RoleId("registrar")),
            Optional.of(1),
            from,
            Optional.of(until));
    PlanReference reference =
        new PlanReference(
            plan,
            List.of(new PlanReference.OpenGap(new PostId("nicu-night"), new Period(from, until))),
            Optional.of(proof));
    var edition = Offers.editions().edition(EditionKey.find("2016-1").orElseThrow());
    return new Request(
        scope,
        edition.grounds().value().getFirst(),
        Optional.of(reference),
        Optional.of(BEGINS.plusSeconds(10 * 3_600)));
  }
}
