package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Entry;

/// Ledgers written into a database as they are told, with the links that they had. Nobody hears of
/// what is imported; hours that are still to come are set.
public final class Import implements LinkListener {

  private static final int AT_ONCE = 1_000;

  private final Connection connection;
  private final List<Kind<?, ?, ?>> kinds;
  private final List<EventRows.Row> waiting = new ArrayList<>();
  private Optional<Open> open = Optional.empty();
  private Optional<CommandId> lastOrder = Optional.empty();
  private long place;

  /// @param connection of the keeper, in a transaction that is completed when all was told
  public Import(Connection connection, List<Kind<?, ?, ?>> kinds) {
    this.connection = connection;
    this.kinds = List.copyOf(kinds);
  }

  private record Open(LedgerId id, long row, Kind<?, ?, ?> kind) {}

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
  }

  @Override
  public void link(Link link) {
    Open ledger = open.orElseThrow();
    if (!(link instanceof Link.Shown shown)) {
      throw new IllegalArgumentException("An entry that is hidden cannot be imported.");
    }
    Entry<?> entry = LedgerRows.entry(ledger.kind().text(), shown.content().entry());
    place = lastOrder.filter(entry.order()::equals).isPresent() ? place + 1 : 1;
    lastOrder = Optional.of(entry.order());
    waiting.add(new EventRows.Row(shown, entry.order(), place));
    if (waiting.size() == AT_ONCE) {
      flush(ledger);
    }
  }

  /// Writes what is left, when all was told.
  public void end() {
    open.ifPresent(ledger -> {
      flush(ledger);
      setDue(ledger);
    });
    open = Optional.empty();
  }

  private void flush(Open ledger) {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      new EventRows(connection, ledger.row()).insert(List.copyOf(waiting), List.of());
      waiting.clear();
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
