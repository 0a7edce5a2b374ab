package org.safecover.intake.hospital;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;

/// Reads one hospital from wherever it is kept.
public final class HospitalIntake {

  private HospitalIntake() {}

  public static Intake<Hospital> read(Path folderOrWorkbook) {
    Problems problems = new Problems();
    String name = folderOrWorkbook.toString();
    if (Files.isDirectory(folderOrWorkbook)) {
      return HospitalTables.read(FolderSources.read(folderOrWorkbook, problems), problems);
    }
    boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    problems.add(
        Place.whole(name),
        Files.exists(folderOrWorkbook) && !workbook ? "a file of another kind" : "nothing there",
        "give the path of a hospital's folder, or of its workbook (.xlsx)");
    return problems.orElse(HospitalIntake::never, name);
  }

  private static Hospital never() {
    throw new IllegalStateException("There is a problem, so there are no facts.");
  }
}
