package org.safecover.cli;

import java.nio.file.Path;
import org.safecover.app.load.PlanInHand;
import org.safecover.app.load.UnusableInput;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The arguments of commands that work on a written plan: its file, and the hospital's own files.
public final class PlanSource {

  @Parameters(paramLabel = "PLAN.json", description = "The plan's own file.")
  private Path file = Path.of("");

  @Option(
      names = "--hospital",
      required = true,
      paramLabel = "DIR",
      description = "The hospital folder or workbook that the plan was made from.")
  private Path hospital = Path.of("");

  public Path file() {
    return file;
  }

  public Path hospital() {
    return hospital;
  }

  /// @throws UnusableInput when a file is unusable, or the plan breaks a promise
  public PlanInHand read() {
    return PlanInHand.read(file, hospital);
  }
}
