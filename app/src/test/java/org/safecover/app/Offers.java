package org.safecover.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Ledgers;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.server.Secrets;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.money.Money;
import org.safecover.domain.recall.Editions;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.intake.editions.EditionFiles;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Order;
import org.safecover.protocol.Outcome;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.PostOffers;
import org.safecover.protocol.offer.Terms;
import org.safecover.protocol.recall.EditionTexts;

/// One server at work on the offers of a post, told as a story.
public final class Offers {

  public static final TrustCode TRUST = new TrustCode("RXK");
  public static final PersonId PATEL = new PersonId("c-patel");
  public static final PersonId OKORO = new PersonId("c okoro, jr");
  public static final Party DR_PATEL = new Party.Doctor(PATEL);
  public static final Party DR_OKORO = new Party.Doctor(OKORO);
  public static final LedgerId NIGHT = new LedgerId("offers", TRUST, "night-1/2016-01-12");
  public static final Instant MORNING = Instant.parse("2016-01-08T09:00:00Z");
  public static final Instant REPLY_BY = Instant.parse("2016-01-11T12:00:00Z");
  public static final Terms TERMS =
      new Terms(
          new AreaId("critical-care"),
          new RoleId("registrar"),
          new Period(Instant.parse("2016-01-12T20:00:00Z"), Instant.parse("2016-01-13T09:00:00Z")),
          Money.parse("100.00"),
          Duration.ofHours(8));

  private static final AtomicInteger STORIES = new AtomicInteger();

  private final Ledgers<PostOffers, OfferCommand, OfferEvent> ledgers;
  private final int story = STORIES.incrementAndGet();
  private int orders;

  public Offers(Database database) {
    this.ledgers = new Ledgers<>(Kind.offers(), database, new Secrets());
  }

  public static Editions editions() {
    SortedMap<String, String> texts = EditionTexts.all();
    return ((Intake.Facts<Editions>) EditionFiles.read(texts)).value();
  }

  public Ledgers<PostOffers, OfferCommand, OfferEvent> ledgers() {
    return ledgers;
  }

  public static Viewer viewer(Party party) {
    return Viewer.of(party, TRUST);
  }

  /// An order by somebody who knows the latest.
  public Order<OfferCommand> order(LedgerId id, Party party, OfferCommand command) {
    orders++;
    return new Order<>(
        new CommandId("order-" + story + "-" + orders),
        ledgers.ledger(id).lastShownTo(party),
        party,
        MORNING,
        command);
  }

  public Outcome<OfferEvent> attempt(Party party, OfferCommand command) {
    return ledgers.handle(NIGHT, order(NIGHT, party, command));
  }

  public Offers must(LedgerId id, Party party, OfferCommand command) {
    Outcome<OfferEvent> outcome = ledgers.handle(id, order(id, party, command));
    if (!(outcome instanceof Outcome.Recorded)) {
      throw new AssertionError(command + ": " + outcome);
    }
    return this;
  }

  public Offers must(Party party, OfferCommand command) {
    return must(NIGHT, party, command);
  }

  /// Opens the post of a ledger.
  public Offers open(LedgerId id) {
    return must(
        id,
        Organisation.TRUST,
        new OfferCommand.OpenPost(new ActionId("2016-01-12"), new PostId(id.matter())));
  }

  /// Writes an offer to a doctor and sends it.
  public Offers ask(PersonId doctor) {
    return must(Organisation.TRUST, new OfferCommand.Draft(doctor, TERMS))
        .must(Organisation.TRUST, new OfferCommand.Send(doctor, REPLY_BY));
  }

  /// Two doctors are asked; one accepts and is confirmed, one declines.
  public Offers twoDoctors() {
    return open(NIGHT)
        .ask(PATEL)
        .ask(OKORO)
        .must(DR_OKORO, new OfferCommand.Decline(OKORO))
        .must(DR_PATEL, new OfferCommand.Accept(PATEL))
        .must(Organisation.TRUST, new OfferCommand.Confirm(PATEL));
  }

  public static Optional<Long> findSeen(Outcome<OfferEvent> outcome) {
    return outcome instanceof Outcome.Stale<OfferEvent>(var seen, _)
        ? Optional.of(seen)
        : Optional.empty();
  }
}
