package org.safecover.app.load;

import java.nio.file.Path;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.report.compare.Audience;
import org.safecover.report.compare.ComparisonReport;
import org.safecover.rules.pay.comparison.Comparing;
import org.safecover.rules.pay.comparison.Comparison;
import org.safecover.rules.pay.comparison.Progress;

/// Reads a hospital and sets two contracts side by side for it.
///
/// @param progress hears how far it has come
public record ComparisonMaking(ComparisonAsked asked, Audience audience, Progress progress) {

  /// @throws UnusableInput when the hospital or what was asked is unusable
  public ComparisonReport of(Path folder) {
    Parameters parameters = Figures.read();
    ComparisonAsked.Understood understood = asked.understood(parameters);
    return of(Loading.facts(HospitalFolder.read(folder)), parameters, understood);
  }

  /// The same of a hospital that was read.
  ///
  /// @throws UnusableInput when what was asked is unusable
  public ComparisonReport of(Hospital hospital) {
    Parameters parameters = Figures.read();
    return of(hospital, parameters, asked.understood(parameters));
  }

  private ComparisonReport of(
      Hospital hospital, Parameters parameters, ComparisonAsked.Understood understood) {
    Comparison comparison =
        new Comparing(hospital, parameters, progress)
            .answer(understood.question(), understood.claims());
    if (comparison.doctors().isEmpty()) {
      throw UnusableInput.saying(
          "No doctor in training has a duty in this hospital's rota.",
          "These contracts are for doctors in training alone.");
    }
    return new ComparisonReport(hospital, comparison, audience);
  }
}
