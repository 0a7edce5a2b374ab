package org.safecover.app.load;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.LaidOut;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;
import org.safecover.intake.sheet.MarkedSheet;
import org.safecover.intake.sheet.MarkedSheets;
import org.safecover.protocol.Sha256;

/// Hospitals as they were uploaded, read. The ones used last are kept in memory.
public final class StoredHospitals {

  private static final int KEPT = 4;
  private static final float LOAD = 0.75f;

  private final Map<Sha256, LoadedHospital> kept =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, LoadedHospital> eldest) {
          return size() > KEPT;
        }
      };

  /// What reading came to.
  public sealed interface Read {

    /// Without a problem.
    record Good(LoadedHospital hospital) implements Read {}

    /// With problems: nothing is known of the hospital.
    ///
    /// @param sheets the tables that have one, marked
    record Bad(List<Problem> problems, List<MarkedSheet> sheets) implements Read {
      public Bad {
        problems = List.copyOf(problems);
        sheets = List.copyOf(sheets);
      }
    }
  }

  /// Reads files; no more is left of them on disk than there was before.
  ///
  /// @throws UnusableInput when the hospital is under a contract whose limits are not known
  public Read read(HospitalFiles files) {
    Optional<LoadedHospital> known = find(files.digest());
    return known.isPresent()
        ? new Read.Good(known.get())
        : LaidOut.read(files, folder -> read(files, folder));
  }

  private synchronized Optional<LoadedHospital> find(Sha256 digest) {
    return Optional.ofNullable(kept.get(digest));
  }

  private synchronized void keep(Sha256 digest, LoadedHospital hospital) {
    kept.put(digest, hospital);
  }

  private Read read(HospitalFiles files, Path folderOrWorkbook) {
    return switch (HospitalFolder.read(folderOrWorkbook)) {
      case Intake.Facts<Hospital>(Hospital hospital) -> {
        LoadedHospital loaded = LoadedHospital.of(hospital);
        keep(files.digest(), loaded);
        yield new Read.Good(loaded);
      }
      case Intake.Unusable<Hospital>(var problems) -> {
        List<Problem> shown = problems.stream().map(p -> within(folderOrWorkbook, p)).toList();
        yield new Read.Bad(shown, MarkedSheets.of(folderOrWorkbook, shown));
      }
    };
  }

  /// A problem with the whole folder does not tell where the server keeps it.
  private static Problem within(Path folder, Problem problem) {
    return problem.at().file().equals(folder.toString())
        ? new Problem(
            new Place("the files", problem.at().sheet(), problem.at().row(), problem.at().column()),
            problem.found(),
            problem.wanted())
        : problem;
  }
}
