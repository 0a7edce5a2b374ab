package org.safecover.cli.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safecover.app.backup.Backups;
import org.safecover.app.backup.TableFile;
import org.safecover.app.database.Database;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Puts everything that a server keeps away in a folder.
@Command(
    name = "backup",
    description = "Put ledgers, hospitals, plans and accounts away in a folder.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 put away, 2 unusable input or usage.",
      "",
      "Example:",
      "  safecover backup /srv/backup/monday"
    })
public final class BackupCommand implements Callable<Integer> {

  static final String FILE = "everything.ledgers";
  static final String ROWS = "everything.tables";

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder without a backup in it.")
  private Path folder = Path.of("");

  @Mixin private Store store = new Store();

  public BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Put put = store.read(this::put);
    console
        .out()
        .println("Put away: " + put.ledgers() + " ledgers, in " + folder.resolve(FILE) + ".");
    console
        .out()
        .println(
            "Put away: "
                + put.rows()
                + " rows of hospitals, plans and accounts, in "
                + folder.resolve(ROWS)
                + ".");
    return ExitCode.CLEAN.number();
  }

  private record Put(int ledgers, int rows) {}

  private Put put(Database database) {
    Path ledgers = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      int count;
      try (OutputStream file = new BufferedOutputStream(OwnFile.create(ledgers))) {
        count =
            new Backups(database, LedgerCommand.kinds())
                .write(file, console.clock().instant())
                .size();
      }
      try (OutputStream file = new BufferedOutputStream(OwnFile.create(folder.resolve(ROWS)))) {
        return new Put(count, TableFile.write(database, ledgers, file));
      }
    } catch (IOException e) {
      throw UnusableInput.saying(folder + ": cannot be written: " + e.getMessage());
    }
  }
}
