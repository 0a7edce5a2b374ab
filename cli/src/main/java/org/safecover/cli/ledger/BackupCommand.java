package org.safecover.cli.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safecover.app.backup.Backups;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Puts all ledgers away in a folder.
@Command(
    name = "backup",
    description = "Put every ledger away in a folder, as they stand at one moment.",
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

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder without a backup in it.")
  private Path folder = Path.of("");

  @Mixin private Store store = new Store();

  public BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int count =
        store.read(database -> {
          try {
            Files.createDirectories(folder);
            try (OutputStream file =
                new BufferedOutputStream(OwnFile.create(folder.resolve(FILE)))) {
              return new Backups(database, LedgerCommand.kinds())
                  .write(file, console.clock().instant())
                  .size();
            }
          } catch (IOException e) {
            throw UnusableInput.saying(folder + ": cannot be written: " + e.getMessage());
          }
        });
    console.out().println("Put away: " + count + " ledgers, in " + folder.resolve(FILE) + ".");
    return ExitCode.CLEAN.number();
  }
}
