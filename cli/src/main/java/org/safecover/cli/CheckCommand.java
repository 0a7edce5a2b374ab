package org.safecover.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safecover.cli.load.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Judges a hospital's rota by the working-time limits.
@Command(
    name = "check",
    description = "Check a rota against the working-time limits in force on its days.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class)
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "HOSPITAL", description = "Hospital folder or workbook (.xlsx).")
  private Path hospital = Path.of(".");

  @SuppressWarnings("unused")
  CheckCommand(Console console) {}

  @Override
  public Integer call() {
    throw UnusableInput.saying("Nothing can be read from " + hospital + " yet.");
  }
}
