package org.safecover.cli.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safecover.app.backup.Backups;
import org.safecover.app.backup.Backups.Restored;
import org.safecover.app.backup.TableFile;
import org.safecover.app.check.ExportCheck.Result;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.Console;
import org.safecover.cli.ExitCode;
import org.safecover.cli.ProductVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Brings all ledgers back from a folder.
@Command(
    name = "restore",
    description = {
      "Bring every ledger of a backup back into a store without any. The backup is checked on the",
      "way: all of it comes back, or nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footer = {
      "",
      "Exit codes: 0 brought back, 1 the backup is broken, 2 unusable input or usage.",
      "",
      "Example:",
      "  safecover restore /srv/backup/monday --data /srv/safecover"
    })
public final class RestoreCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder of the backup.")
  private Path folder = Path.of("");

  @Mixin private Store store = new Store();

  public RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path backup = folder.resolve(BackupCommand.FILE);
    if (!Files.isRegularFile(backup)) {
      throw UnusableInput.saying(backup + ": found no such file");
    }
    Path rows = rows(backup);
    Restored restored =
        store.write(database -> {
          try (InputStream file = Files.newInputStream(backup)) {
            return new Backups(database, LedgerCommand.kinds()).restore(file, rows);
          } catch (IOException e) {
            throw UnusableInput.saying(backup + ": cannot be read: " + e.getMessage());
          }
        });
    return switch (restored) {
      case Restored.Done(var hashes) -> {
        console
            .out()
            .println(
                "Brought back: " + hashes.size() + " ledgers, each with the last hash it had.");
        yield ExitCode.CLEAN.number();
      }
      case Restored.NotEmpty _ ->
          throw UnusableInput.saying(
              "There are ledgers, accounts or hospitals where these would go; nothing was brought back.",
              "Name a new folder with --data, or an empty database.");
      case Restored.Unusable(var why) -> unusable(backup, why);
    };
  }

  /// The file of what is beside the ledgers, once nothing is wrong with it.
  private Path rows(Path ledgers) {
    Path rows = folder.resolve(BackupCommand.ROWS);
    try {
      TableFile.findProblem(rows, ledgers)
          .ifPresent(problem -> {
            throw UnusableInput.saying(
                rows + ": " + problem, "Nothing was brought back. Take another backup.");
          });
      return rows;
    } catch (IOException e) {
      throw UnusableInput.saying(
          rows + ": cannot be read", "Give a folder that safecover backup has written.");
    }
  }

  private int unusable(Path backup, Result why) {
    return switch (why) {
      case Result.Torn(var first) -> {
        console.out().println("The first broken link: " + first);
        console.out().println("Nothing was brought back.");
        yield ExitCode.FOUND.number();
      }
      case Result.Whole(var viewer, _, _) ->
          throw UnusableInput.saying(
              backup + ": holds only what " + viewer + " is shown",
              "Give the folder that safecover backup has written.");
      case Result.NotAnExport(var found) ->
          throw UnusableInput.saying(
              backup + ": found '" + found + "' at its beginning",
              "Give the folder that safecover backup has written.");
    };
  }
}
