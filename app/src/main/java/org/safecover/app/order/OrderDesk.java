package org.safecover.app.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Ledgers;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.live.Announcing;
import org.safecover.app.order.OrderAnswer.Repetition;
import org.safecover.app.server.Secrets;
import org.safecover.domain.recall.Editions;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Order;
import org.safecover.protocol.Outcome;
import org.safecover.protocol.Party;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferCommandForm;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.PostOffers;
import org.safecover.protocol.recall.RecallCommand;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallForm.RecallCommandForm;
import org.safecover.protocol.recall.RecallState;
import org.safecover.protocol.text.CommandText;
import org.safecover.protocol.text.EntryText;
import org.safecover.protocol.text.FieldProblem;

/// The one door for orders from outside.
public final class OrderDesk {

  private final Readings readings;
  private final Counter<PostOffers, OfferCommand, OfferEvent> offers;
  private final Counter<RecallState, RecallCommand, RecallEvent> recall;

  public OrderDesk(Database database, Editions editions, Secrets secrets) {
    this(database, editions, secrets, new Announcing(database));
  }

  /// @param announcing hears of every ledger that was added to
  public OrderDesk(Database database, Editions editions, Secrets secrets, Announcing announcing) {
    this.readings = new Readings(database);
    this.offers =
        new Counter<>(
            new Ledgers<>(Kind.offers(), database, secrets, announcing::ledger),
            new CommandText<>(new OfferCommandForm()));
    this.recall =
        new Counter<>(
            new Ledgers<>(Kind.recall(editions), database, secrets, announcing::ledger),
            new CommandText<>(new RecallCommandForm()));
  }

  /// The ledgers of offers.
  public Ledgers<PostOffers, OfferCommand, OfferEvent> offers() {
    return offers.ledgers();
  }

  /// The ledgers of recalls.
  public Ledgers<RecallState, RecallCommand, RecallEvent> recall() {
    return recall.ledgers();
  }

  /// Carries an order out, or says why not.
  public OrderAnswer handle(Account by, OrderSheet sheet, Instant now) {
    List<FieldProblem> problems = new ArrayList<>();
    Optional<LedgerId> ledger = LedgerId.find(sheet.ledger());
    if (ledger.flatMap(this::findCounter).isEmpty()) {
      problems.add(
          new FieldProblem(
              "ledger",
              sheet.ledger(),
              "write offers/ or recall/, a trust's code, /"
                  + " and a matter, as offers/RXK/night-1"));
    }
    if (!CommandId.isOne(sheet.id())) {
      problems.add(new FieldProblem("id", sheet.id(), "write 1 to 100 letters, digits or . _ : -"));
    }
    if (sheet.seen() < 0) {
      problems.add(new FieldProblem("seen", "" + sheet.seen(), "write 0, or an entry's number"));
    }
    return ledger
        .flatMap(this::findCounter)
        .map(counter -> handle(counter, by, new Dated(sheet, ledger.orElseThrow(), now), problems))
        .orElseGet(() -> new OrderAnswer.Unreadable(problems));
  }

  private record Dated(OrderSheet sheet, LedgerId ledger, Instant at) {}

  private record Counter<S, C, E>(Ledgers<S, C, E> ledgers, CommandText<C> text) {}

  private Optional<Counter<?, ?, ?>> findCounter(LedgerId ledger) {
    return switch (ledger.kind()) {
      case "offers" -> Optional.of(offers);
      case "recall" -> Optional.of(recall);
      default -> Optional.empty();
    };
  }

  private <S, C, E> OrderAnswer handle(
      Counter<S, C, E> counter, Account by, Dated dated, List<FieldProblem> problems) {
    return switch (counter.text().read(dated.sheet().command())) {
      case EntryText.Read.Bad<C>(var more) -> {
        problems.addAll(more);
        yield new OrderAnswer.Unreadable(problems);
      }
      case EntryText.Read.Good<C> _ when !problems.isEmpty() ->
          new OrderAnswer.Unreadable(problems);
      case EntryText.Read.Good<C>(var command) -> allowed(counter, by, dated, command);
    };
  }

  private <S, C, E> OrderAnswer allowed(
      Counter<S, C, E> counter, Account by, Dated dated, C command) {
    String word = counter.text().form().word(command);
    Optional<Party> party = findParty(by, Rights.of(dated.ledger().kind(), word));
    if (party.isEmpty()) {
      return new OrderAnswer.NotAllowed();
    }
    if (!isShown(by, party.get(), dated.ledger())) {
      return new OrderAnswer.NotShown();
    }
    Order<C> order =
        new Order<>(
            new CommandId(dated.sheet().id()),
            dated.sheet().seen(),
            party.get(),
            dated.at(),
            command);
    Outcome<E> outcome = counter.ledgers().handle(dated.ledger(), order);
    return told(counter.ledgers().kind(), party.get(), outcome);
  }

  /// For whom the account gives a command that these roles give.
  private static Optional<Party> findParty(Account by, List<Role> roles) {
    return roles.stream()
        .filter(by::is)
        .findFirst()
        .map(role ->
            role == Role.DOCTOR ? by.who().doctor().orElseThrow() : by.side().organisation());
  }

  /// A trust begins its own ledgers; everybody else adds to what they are shown.
  private boolean isShown(Account by, Party party, LedgerId ledger) {
    boolean foreign = by.side() instanceof Side.Trust(var own) && !own.equals(ledger.trust());
    if (foreign) {
      return false;
    }
    return party == Party.Organisation.TRUST
        || readings.isShown(Viewer.of(party, ledger.trust()), ledger);
  }

  private static <E> OrderAnswer told(Kind<?, ?, E> kind, Party party, Outcome<E> outcome) {
    return switch (outcome) {
      case Outcome.Recorded<E>(var entries) ->
          new OrderAnswer.Done(Repetition.FIRST, lines(kind, party, entries));
      case Outcome.Repeated<E>(var entries) ->
          new OrderAnswer.Done(Repetition.REPEATED, lines(kind, party, entries));
      case Outcome.Stale<E>(var seen, var since) ->
          new OrderAnswer.Stale(seen, lines(kind, party, since));
      case Outcome.Refused<E>(var reasons) -> new OrderAnswer.Refused(reasons);
    };
  }

  private static <E> List<String> lines(Kind<?, ?, E> kind, Party party, List<Entry<E>> entries) {
    EntryText<E> text = new EntryText<>(kind.form());
    return entries.stream()
        .filter(entry -> kind.protocol().visibleTo(entry.happened(), party))
        .map(text::line)
        .toList();
  }
}
