package org.safecover.app.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.database.Database;
import org.safecover.protocol.Outcome;

/// The hours that come of themselves. Each leads to one order of the clock, whose id follows from
/// the ledger as it stands: whichever server gives it, and however often, it is recorded once.
public final class DueHours {

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private final Database database;
  private final List<Ledgers<?, ?, ?>> kinds;

  public DueHours(Database database, List<Ledgers<?, ?, ?>> kinds) {
    this.database = database;
    this.kinds = List.copyOf(kinds);
  }

  private record Waiting(long row, LedgerId ledger) {}

  /// Lets everything happen that is due at an instant.
  ///
  /// @return how many orders of the clock were recorded
  public int strike(Instant now) {
    int recorded = 0;
    for (Waiting waiting : waiting(now)) {
      for (Ledgers<?, ?, ?> ledgers : kinds) {
        if (ledgers.kind().word().equals(waiting.ledger().kind())) {
          recorded += strike(ledgers, waiting, now);
        }
      }
    }
    return recorded;
  }

  private int strike(Ledgers<?, ?, ?> ledgers, Waiting waiting, Instant now) {
    int recorded = 0;
    boolean more = true;
    while (more) {
      Optional<? extends Outcome<?>> outcome = ledgers.handleDue(waiting.ledger(), now);
      more = outcome.isPresent() && outcome.get() instanceof Outcome.Recorded;
      recorded += more ? 1 : 0;
      if (outcome.isPresent() && outcome.get() instanceof Outcome.Refused) {
        postpone(waiting.row(), now.plus(LOOK_AGAIN));
      }
    }
    return recorded;
  }

  /// An order that the rules refuse is not tried again at once.
  private void postpone(long row, Instant at) {
    database.asKeeper(connection -> {
      Appending.setDue(connection, row, Optional.of(at));
      return row;
    });
  }

  private List<Waiting> waiting(Instant now) {
    return database.asKeeper(connection -> {
      List<Waiting> found = new ArrayList<>();
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT d.ledger, l.key FROM due d JOIN ledger l ON l.id = d.ledger"
                  + " WHERE d.at <= ? ORDER BY d.at, d.ledger")) {
        select.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            found.add(new Waiting(rows.getLong(1), LedgerId.find(rows.getString(2)).orElseThrow()));
          }
        }
      }
      return found;
    });
  }
}
