package org.safecover.app.load;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.PersonId;
import org.safecover.intake.HospitalFolder;
import org.safecover.report.band.BandFindings;
import org.safecover.rules.pay.band.BandAnswer;
import org.safecover.rules.pay.band.BandOptions;
import org.safecover.rules.pay.band.BandOptions.PublicHolidays;
import org.safecover.rules.pay.band.Banding;
import org.safecover.rules.pay.band.RotaBand;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// Whose bands to say, and how.
///
/// @param assumed as typed, each NAME=VALUE
public record BandWork(PublicHolidays holidays, Optional<String> person, List<String> assumed) {

  private static final Set<Assumable> OF_BANDS =
      EnumSet.of(
          Assumable.ON_CALL_BANDS,
          Assumable.PART_TIME_BANDS,
          Assumable.STANDARD_DAY,
          Assumable.LEAVE_DAYS);

  public BandWork {
    assumed = List.copyOf(assumed);
  }

  /// @throws UnusableInput when the hospital, the person or an assumption is unusable or unknown
  public BandFindings band(Path folder) {
    CompletableFuture<Parameters> figures = CompletableFuture.supplyAsync(Figures::read);
    Hospital hospital = Loading.facts(HospitalFolder.read(folder));
    Contracts.requireKnown(hospital);
    Parameters parameters = figures.join();
    BandOptions options = new BandOptions(holidays, assumptions(parameters));
    List<BandAnswer> answers =
        new Banding(parameters, Figures.limits(parameters, Optional.empty()), options)
            .answers(hospital);
    return new BandFindings(
        hospital, options, RotaBand.gathered(answers), person.map(id -> known(id, answers)));
  }

  private List<Assumption> assumptions(Parameters parameters) {
    List<Assumption> read = Assumptions.parse(assumed, parameters).orUnusable();
    for (Assumption one : read) {
      if (!OF_BANDS.contains(one.what())) {
        throw UnusableInput.saying(
            "--assume " + one + ": no band rests on " + one.what().text() + ".",
            "Known here: "
                + OF_BANDS.stream().map(Assumable::text).collect(Collectors.joining(", ")));
      }
      if (one.isSpan()) {
        throw UnusableInput.saying(
            "--assume " + one + ": a band needs one value.", "Write for example leave-days=27");
      }
    }
    return read;
  }

  private static PersonId known(String typed, List<BandAnswer> answers) {
    return answers.stream()
        .map(answer -> answer.pattern().person().id())
        .filter(id -> id.text().equals(typed.strip()))
        .findFirst()
        .orElseThrow(() -> unknown(typed, answers));
  }

  private static UnusableInput unknown(String typed, List<BandAnswer> answers) {
    return UnusableInput.saying(
        "Nobody on the 2002 contract with a duty here has the id '" + typed + "'.",
        answers.isEmpty()
            ? "Nobody here is on that contract."
            : "Known: "
                + answers.stream()
                    .map(answer -> answer.pattern().person().id().text())
                    .sorted()
                    .collect(Collectors.joining(", ")));
  }
}
