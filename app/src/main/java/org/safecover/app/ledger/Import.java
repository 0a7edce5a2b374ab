package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Sha256;

/// Ledgers written into a database as they are told, with the links that they had. Nobody hears of
/// what is imported but who was still to hear of it; hours that are to come are set.
public final class Import implements LinkListener {

  private static final int AT_ONCE = 1_000;

  private final Connection connection;
  private final List<Kind<?, ?, ?>> kinds;
  private final List<Held> held = new ArrayList<>();
  private Optional<Open> open = Optional.empty();
  private Optional<CommandId> lastOrder = Optional.empty();
  private boolean erased;
  private long place;

  /// @param connection of the keeper, in a transaction that is completed when all was told
  public Import(Connection connection, List<Kind<?, ?, ?>> kinds) {
    this.connection = connection;
    this.kinds = List.copyOf(kinds);
  }

  private record Open(LedgerId id, long row, Kind<?, ?, ?> kind) {}

  private record Held(EventRows.Row row, Set<Sha256> documents) {}

  @Override
  public void ledger(LedgerId ledger) {
    end();
    Kind<?, ?, ?> kind =
        kinds.stream().filter(each -> each.word().equals(ledger.kind())).findFirst().orElseThrow();
    try {
      open = Optional.of(new Open(ledger, Appending.insertLedger(connection, ledger), kind));
    } catch (SQLException e) {
      throw DatabaseTrouble.of(e);
    }
    lastOrder = Optional.empty();
    erased = false;
  }

  @Override
  public void link(Link link) {
    Open ledger = open.orElseThrow();
    switch (link) {
      case Link.Shown shown -> shown(ledger, shown);
      case Link.Erased gone -> erased(ledger, gone);
      case Link.Hidden _ ->
          throw new IllegalArgumentException("An entry that is hidden cannot be imported.");
    }
  }

  private void shown(Open ledger, Link.Shown shown) {
    held.add(held(ledger.kind(), shown));
    if (held.size() == AT_ONCE) {
      flush(ledger);
    }
  }

  private <E> Held held(Kind<?, ?, E> kind, Link.Shown shown) {
    Entry<E> entry = LedgerRows.entry(kind.text(), shown.content().entry());
    place = lastOrder.filter(entry.order()::equals).isPresent() ? place + 1 : 1;
    lastOrder = Optional.of(entry.order());
    return new Held(
        new EventRows.Row(shown, entry.order(), place), kind.documents().apply(entry.what()));
  }

  private void erased(Open ledger, Link.Erased gone) {
    erased = true;
    try {
      new EventRows(connection, ledger.row()).insert(gone);
    } catch (SQLException e) {
      throw DatabaseTrouble.of(e);
    }
  }

  @Override
  public void document(Enclosure document) {
    end();
    try {
      EnclosureRows.insert(connection, document);
    } catch (SQLException e) {
      throw DatabaseTrouble.of(e);
    }
  }

  @Override
  public void waiting(Waiting message) {
    end();
    try {
      WaitingRows.insert(connection, message);
    } catch (SQLException e) {
      throw DatabaseTrouble.of(e);
    }
  }

  /// Writes what is left, when all was told.
  public void end() {
    open.ifPresent(ledger -> {
      flush(ledger);
      if (!erased) {
        setDue(ledger);
      }
    });
    open = Optional.empty();
  }

  private void flush(Open ledger) {
    if (held.isEmpty()) {
      return;
    }
    References references = new References(connection, ledger.row(), ledger.id().trust());
    try {
      new EventRows(connection, ledger.row())
          .insert(new EventRows.All(held.stream().map(Held::row).toList(), List.of()));
      for (Held each : held) {
        references.insert(each.row().link().number(), each.documents());
      }
      held.clear();
    } catch (SQLException e) {
      throw DatabaseTrouble.of(e);
    }
  }

  private void setDue(Open ledger) {
    try {
      var at = LedgerRows.load(connection, ledger.kind(), ledger.id()).findDueAt();
      if (at.isPresent()) {
        Appending.setDue(connection, ledger.row(), at);
      }
    } catch (SQLException e) {
      throw DatabaseTrouble.of(e);
    }
  }
}
