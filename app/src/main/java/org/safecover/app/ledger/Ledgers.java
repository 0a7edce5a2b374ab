package org.safecover.app.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.server.Secrets;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Due;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Order;
import org.safecover.protocol.Outcome;
import org.safecover.protocol.Party;

/// All ledgers of one kind, and the one way to add to them. What is recorded is in the database
/// before it is told. Several servers may work on one database: the number of an entry is taken
/// once, and who comes second looks again.
///
/// @param <S> states
/// @param <C> commands
/// @param <E> events
public final class Ledgers<S, C, E> {

  private static final int ATTEMPTS = 50;

  private final Kind<S, C, E> kind;
  private final Database database;
  private final Appending<S, C, E> appending;
  private final Consumer<TrustCode> told;
  private final Shelf<S, C, E> shelf = new Shelf<>();

  public Ledgers(Kind<S, C, E> kind, Database database, Secrets secrets) {
    this(kind, database, secrets, _ -> {});
  }

  /// @param told hears whose ledgers have something new, once it is recorded
  public Ledgers(Kind<S, C, E> kind, Database database, Secrets secrets, Consumer<TrustCode> told) {
    this.kind = kind;
    this.database = database;
    this.appending = new Appending<>(kind, secrets);
    this.told = told;
  }

  public Kind<S, C, E> kind() {
    return kind;
  }

  /// What becomes of an order, recorded when it comes to that.
  ///
  /// @throws DatabaseTrouble when nothing is known of what became of it; sending the same order
  ///   again tells
  public Outcome<E> handle(LedgerId id, Order<C> order) {
    mustBeOurs(id);
    return shelf.alone(id, () -> decided(id, order));
  }

  /// Lets the clock order the first thing that is due in a ledger, if anything is.
  public Optional<Outcome<E>> handleDue(LedgerId id, Instant now) {
    mustBeOurs(id);
    return shelf.alone(
        id,
        () -> {
          Kept<S, C, E> latest = load(id);
          return latest
              .due()
              .filter(due -> !due.at().isAfter(now))
              .map(due -> decided(id, clockOrder(latest.ledger(), due, now)));
        });
  }

  /// The whole ledger as it stands, for who decides; a party reads with `Readings`.
  public Ledger<S, C, E> ledger(LedgerId id) {
    mustBeOurs(id);
    return load(id).ledger();
  }

  private void mustBeOurs(LedgerId id) {
    if (!id.kind().equals(kind.word())) {
      throw new IllegalArgumentException(id + " is not a ledger of " + kind.word());
    }
  }

  private Order<C> clockOrder(Ledger<S, C, E> ledger, Due<C> due, Instant now) {
    Party clock = Party.Clock.HOUR;
    Instant last = ledger.entries().isEmpty() ? now : ledger.entries().getLast().happened().at();
    CommandId id = new CommandId("due-" + (ledger.entries().size() + 1));
    Instant at = now.isBefore(last) ? last : now;
    return new Order<>(id, ledger.lastShownTo(clock), clock, at, due.command());
  }

  private Outcome<E> decided(LedgerId id, Order<C> order) {
    for (int i = 0; i < ATTEMPTS; i++) {
      Optional<Kept<S, C, E>> known = shelf.find(id);
      Kept<S, C, E> kept = known.orElseGet(() -> load(id));
      Optional<Outcome<E>> outcome = findOutcome(id, kept, order);
      if (outcome.isPresent() && (known.isEmpty() || stands(outcome.get(), kept))) {
        return outcome.get();
      }
      shelf.forget(id);
    }
    throw new IllegalStateException(id + " was changed by others at every attempt. Maybe a loop.");
  }

  /// The outcome; none when somebody else appended first.
  private Optional<Outcome<E>> findOutcome(LedgerId id, Kept<S, C, E> kept, Order<C> order) {
    Outcome<E> outcome = kept.ledger().handle(order);
    if (outcome instanceof Outcome.Recorded<E>(var entries)) {
      return append(id, kept, entries) ? Optional.of(outcome) : Optional.empty();
    }
    return Optional.of(outcome);
  }

  /// Whether what was decided on a ledger from memory holds for the ledger in the database.
  private boolean stands(Outcome<E> outcome, Kept<S, C, E> kept) {
    return switch (outcome) {
      case Outcome.Recorded<E> _, Outcome.Repeated<E> _ -> true;
      case Outcome.Stale<E> _, Outcome.Refused<E> _ -> isLatest(kept);
    };
  }

  private boolean isLatest(Kept<S, C, E> kept) {
    return kept.row()
        .map(row -> database.asKeeper(connection -> LedgerRows.count(connection, row)))
        .filter(count -> count == kept.ledger().entries().size())
        .isPresent();
  }

  private boolean append(LedgerId id, Kept<S, C, E> kept, List<Entry<E>> entries) {
    shelf.forget(id);
    try {
      shelf.keep(id, appending.append(database, id, kept, entries));
      told.accept(id.trust());
      return true;
    } catch (DatabaseTrouble e) {
      if (e.kind() == DatabaseTrouble.Kind.TAKEN) {
        return false;
      }
      throw e;
    }
  }

  private Kept<S, C, E> load(LedgerId id) {
    return database.asKeeper(connection -> LedgerRows.load(connection, kind, id));
  }
}
