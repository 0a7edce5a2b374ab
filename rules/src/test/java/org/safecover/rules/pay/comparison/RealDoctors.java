package org.safecover.rules.pay.comparison;

import java.math.BigDecimal;
import java.nio.file.Path;
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
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// The 44 doctors of January 2016, and questions about their pay.
final class RealDoctors {

  static final Parameters PARAMETERS = facts(ParameterFiles.read(ParameterTexts.all()));
  static final Hospital HOSPITAL =
      facts(
          HospitalFolder.read(
              Path.of(System.getProperty("project.root", ".."), "examples/cpft-january-2016")));

  private RealDoctors() {}

  static Comparison november(String rise, Claim... claims) {
    return compare(HOSPITAL, "2015-11-offer", List.of(percent(Assumable.BASIC_RISE, rise)), claims);
  }

  static Comparison compare(
      Hospital hospital, String to, List<Assumption> assumptions, Claim... claims) {
    return answer(hospital, question("2002", to, Held.ROTA, assumptions), claims);
  }

  static Comparison answer(Hospital hospital, Question question, Claim... claims) {
    return new Comparing(hospital, PARAMETERS, Progress.UNHEARD).answer(question, List.of(claims));
  }

  static Question question(String from, String to, Held held, List<Assumption> assumptions) {
    PayContract first = contract(from);
    PayContract second = contract(to);
    return new Question(
        new Question.Side(first, second.made()),
        new Question.Side(second, second.made()),
        held,
        assumptions);
  }

  /// `11` or `10..12`.
  static Assumption percent(Assumable what, String written) {
    String[] ends = written.split("\\.\\.", -1);
    return new Assumption(
        what, written + "%", new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1]));
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
