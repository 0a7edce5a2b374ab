package org.safecover.intake.hospital;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;

/// Reads one hospital from wherever it is kept.
public final class HospitalIntake {

  private static final String WANTED =
      "give the path of a hospital's folder, or of its workbook (.xlsx)";

  private HospitalIntake() {}

  public static Intake<Hospital> read(Path folderOrWorkbook) {
    Problems problems = new Problems();
    String name = folderOrWorkbook.toString();
    if (Files.isDirectory(folderOrWorkbook)) {
      return HospitalTables.read(FolderSources.read(folderOrWorkbook, problems), problems);
    }
    if (!Files.exists(folderOrWorkbook)) {
      problems.add(Place.whole(name), "nothing there", WANTED);
    } else if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      problems.add(Place.whole(name), "a file of another kind", WANTED);
    } else {
      Optional<HospitalSources> sources = WorkbookSources.read(folderOrWorkbook, problems);
      if (sources.isPresent()) {
        return HospitalTables.read(sources.get(), problems);
      }
    }
    return problems.orElse(HospitalIntake::never, name);
  }

  private static Hospital never() {
    throw new IllegalStateException("There is a problem, so there are no facts.");
  }
}
