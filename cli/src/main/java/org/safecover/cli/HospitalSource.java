package org.safecover.cli;

import java.nio.file.Path;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.UnusableInput;
import picocli.CommandLine.Parameters;

/// The argument of commands that read a hospital.
public final class HospitalSource {

  @Parameters(paramLabel = "HOSPITAL", description = "Hospital folder or workbook (.xlsx).")
  private Path path = Path.of("");

  public Path path() {
    return path;
  }

  /// @throws UnusableInput with every problem of its files
  public LoadedHospital read() {
    return LoadedHospital.read(path);
  }
}
