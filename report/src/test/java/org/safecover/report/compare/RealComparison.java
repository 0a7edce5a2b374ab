package org.safecover.report.compare;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.pay.PayStanding;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.PayContracts;
import org.safecover.rules.pay.comparison.Claim;
import org.safecover.rules.pay.comparison.Comparing;
import org.safecover.rules.pay.comparison.Comparison;
import org.safecover.rules.pay.comparison.Held;
import org.safecover.rules.pay.comparison.Progress;
import org.safecover.rules.pay.comparison.Question;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// The 44 doctors of January 2016 under the contract of 2002 and another.
final class RealComparison {

  static final Parameters PARAMETERS = facts(ParameterFiles.read(ParameterTexts.all()));
  static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
  static final Hospital HOSPITAL =
      facts(HospitalFolder.read(ROOT.resolve("examples/cpft-january-2016")));
  static final Claim NOBODY = new Claim.NobodyWorseOff();
  static final Claim ELEVEN = new Claim.AverageRise(BigDecimal.valueOf(11));

  private RealComparison() {}

  static ComparisonReport november(Audience audience) {
    return report(HOSPITAL, "2015-11-offer", audience, percent(Assumable.BASIC_RISE, "10%..12%"));
  }

  static ComparisonReport report(
      Hospital hospital, String to, Audience audience, Assumption... assumptions) {
    return new ComparisonReport(hospital, comparison(hospital, to, assumptions), audience);
  }

  static Comparison comparison(Hospital hospital, String to, Assumption... assumptions) {
    return comparison(hospital, to, Held.ROTA, assumptions);
  }

  static Comparison comparison(Hospital hospital, String to, Held held, Assumption... assumptions) {
    PayContract first = contract("2002");
    PayContract second = contract(to);
    Question question =
        new Question(
            new Question.Side(first, second.made()),
            new Question.Side(second, second.made()),
            held,
            List.of(assumptions));
    return new Comparing(hospital, PARAMETERS, Progress.UNHEARD)
        .answer(question, List.of(NOBODY, ELEVEN));
  }

  /// `11%` or `10%..12%`.
  static Assumption percent(Assumable what, String written) {
    List<BigDecimal> ends =
        Arrays.stream(written.split("\\.\\.", -1))
            .map(end -> new BigDecimal(end.replace("%", "")))
            .toList();
    return new Assumption(what, written, ends.getFirst(), ends.getLast());
  }

  /// The same doctors with other standings.
  static Hospital with(UnaryOperator<PayStanding> change) {
    Hospital h = HOSPITAL;
    return new Hospital(
        h.name(),
        h.odsCode(),
        h.zone(),
        h.areas(),
        h.contracts(),
        h.handovers(),
        h.weights(),
        h.cycle(),
        h.people(),
        h.duties(),
        h.holidays(),
        h.posts(),
        h.sessions(),
        h.leave(),
        h.availability(),
        h.actions(),
        h.rates(),
        h.standings().stream().map(change).toList());
  }

  private static PayContract contract(String id) {
    return PayContracts.of(PARAMETERS).find(id).orElseThrow();
  }

  private static <T> T facts(Intake<T> intake) {
    return switch (intake) {
      case Intake.Facts<T>(T value) -> value;
      case Intake.Unusable<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
