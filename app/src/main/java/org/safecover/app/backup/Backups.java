package org.safecover.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import org.safecover.app.check.ExportCheck;
import org.safecover.app.check.ExportWriter;
import org.safecover.app.check.Kinds;
import org.safecover.app.check.LastHashes;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.Enclosure;
import org.safecover.app.ledger.Import;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Link;
import org.safecover.app.ledger.LinkListener;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Waiting;
import org.safecover.protocol.Sha256;

/// Backups of a database: an export of every event of every ledger, as it stood at one moment, and
/// a file of the rows beside them.
public final class Backups {

  private final Database database;
  private final Kinds kinds;

  public Backups(Database database, Kinds kinds) {
    this.database = database;
    this.kinds = kinds;
  }

  /// What became of a backup that was to be brought back.
  public sealed interface Restored {

    /// Every ledger is there, each with the last hash that it had.
    record Done(SortedMap<LedgerId, Sha256> lastHashes) implements Restored {}

    /// The file is not whole, or not of everything; nothing was brought back.
    record Unusable(ExportCheck.Result why) implements Restored {}

    /// The database holds ledgers or other rows already; nothing was brought back.
    record NotEmpty() implements Restored {}
  }

  /// The file is of no use, so that the transaction must not be completed.
  private static final class NotWhole extends RuntimeException {
    private final transient ExportCheck.Result why;

    NotWhole(ExportCheck.Result why) {
      super(why.toString(), null, false, false);
      this.why = why;
    }
  }

  /// Writes every ledger to a file.
  public SortedMap<LedgerId, Sha256> write(OutputStream file, Instant at) {
    LastHashes hashes = new LastHashes();
    ExportWriter writer = ExportWriter.beginWhole(file, at);
    new Readings(database).tellAll(both(writer, hashes));
    writer.end();
    return hashes.byLedger();
  }

  /// Brings every ledger of a file back, or nothing.
  public Restored restore(InputStream file) {
    return restore(file, _ -> 0);
  }

  /// Brings every ledger of a file back, and what a file without problems holds beside them; all of
  /// both or nothing.
  public Restored restore(InputStream file, Path rows) {
    return restore(
        file,
        connection -> {
          try {
            return TableFile.restore(connection, rows);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Restored restore(InputStream file, Database.Work<Integer> rows) {
    if (!lastHashes().isEmpty() || !database.asKeeper(TableRows::areEmpty)) {
      return new Restored.NotEmpty();
    }
    LastHashes written = new LastHashes();
    try {
      database.asKeeper(connection -> {
        rows.in(connection);
        Import into = new Import(connection, kinds.all());
        ExportCheck.Result result = check(file, both(into, written));
        if (!(result instanceof ExportCheck.Result.Whole(var viewer, _, _))
            || !viewer.equals(ExportWriter.EVERYTHING)) {
          throw new NotWhole(result);
        }
        into.end();
        return result;
      });
    } catch (NotWhole notWhole) {
      return new Restored.Unusable(notWhole.why);
    }
    if (!lastHashes().equals(written.byLedger())) {
      throw new IllegalStateException("What was brought back is not what the file holds.");
    }
    return new Restored.Done(written.byLedger());
  }

  private SortedMap<LedgerId, Sha256> lastHashes() {
    LastHashes hashes = new LastHashes();
    new Readings(database).tellAll(hashes);
    return hashes.byLedger();
  }

  private ExportCheck.Result check(InputStream file, LinkListener listener) {
    try {
      return ExportCheck.check(kinds, file, listener);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LinkListener both(LinkListener one, LinkListener other) {
    return new LinkListener() {
      @Override
      public void ledger(LedgerId ledger) {
        one.ledger(ledger);
        other.ledger(ledger);
      }

      @Override
      public void link(Link link) {
        one.link(link);
        other.link(link);
      }

      @Override
      public void document(Enclosure document) {
        one.document(document);
        other.document(document);
      }

      @Override
      public void waiting(Waiting message) {
        one.waiting(message);
        other.waiting(message);
      }
    };
  }
}
