package org.safecover.intake;

import java.nio.file.Path;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.hospital.HospitalIntake;

/// The place where a hospital keeps its files: a folder of CSV and YAML files, or an Excel workbook
/// with the same tables as sheets.
public final class HospitalFolder {

  private HospitalFolder() {}

  /// Reads everything, and gives the hospital only when nothing is wrong with any of it.
  public static Intake<Hospital> read(Path folderOrWorkbook) {
    return HospitalIntake.read(folderOrWorkbook);
  }
}
