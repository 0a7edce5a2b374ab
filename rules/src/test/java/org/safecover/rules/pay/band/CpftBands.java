package org.safecover.rules.pay.band;

import java.nio.file.Path;
import java.util.List;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;

/// The bands of the two real rotas of 2015.
final class CpftBands {

  static final Hospital HOSPITAL = read();

  private CpftBands() {}

  static List<BandAnswer> answers(BandOptions options) {
    return new Banding(DrawnPattern.FIGURES, DrawnPattern.LIMITS, options).answers(HOSPITAL);
  }

  private static Hospital read() {
    Path folder =
        Path.of(System.getProperty("project.root", "..")).resolve("examples/cpft-january-2016");
    return switch (HospitalFolder.read(folder)) {
      case Intake.Facts<Hospital>(var hospital) -> hospital;
      case Intake.Unusable<Hospital>(var problems) -> throw new AssertionError(problems);
    };
  }
}
