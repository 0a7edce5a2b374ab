package org.safecover.rules.pay.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.money.Money;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.pay.PayContract;
import org.safecover.rules.pay.Payroll;
import org.safecover.rules.pay.band.BandOptions;
import org.safecover.rules.pay.band.Banding;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayStatement;

/// Both contracts' pay at one end of what the assumptions span.
final class Pricing {

  private static final Missing NO_PAY =
      new Missing(
          "pay under the first contract",
          "any pay to set the second against",
          "The rota leaves no hour that the first contract pays for.",
          Optional.empty());

  private final Payroll payroll;
  private final Question question;
  private final PayFigures first;
  private final PayFigures second;

  private Pricing(Payroll payroll, Question question, Parameters parameters) {
    this.payroll = payroll;
    this.question = question;
    this.first = new PayFigures(parameters, question.from().day(), question.assumptions());
    this.second = new PayFigures(parameters, question.to().day(), question.assumptions());
  }

  /// @param question whose assumptions span nothing
  static Pricing of(Hospital hospital, Parameters parameters, Question question) {
    BandOptions options =
        new BandOptions(BandOptions.PublicHolidays.COUNTED, question.assumptions());
    Banding banding = new Banding(parameters, Limits.of(parameters), options);
    return new Pricing(new Payroll(hospital, banding), question, parameters);
  }

  /// The same with another value of an assumption that no band rests on.
  Pricing assuming(Assumption other) {
    List<Assumption> assumptions = new ArrayList<>(question.assumptions());
    assumptions.removeIf(each -> each.what() == other.what());
    assumptions.add(other);
    return new Pricing(payroll, question.assuming(assumptions), second.parameters());
  }

  List<WorkPattern> patterns() {
    return payroll.patterns();
  }

  PayStatement before(WorkPattern pattern) {
    return payroll.statement(pattern, question.from().contract(), first);
  }

  PayStatement after(WorkPattern pattern) {
    PayContract to = question.to().contract();
    PayContract leaveOf =
        switch (question.held()) {
          case ROTA -> to;
          case HOURS -> question.from().contract();
        };
    return payroll.statement(pattern, to, second, leaveOf);
  }

  /// What two statements come to.
  static Optional<Change> findChange(PayStatement before, PayStatement after) {
    return before instanceof PayStatement.Known first
            && after instanceof PayStatement.Known second
            && first.total().compareTo(Money.ZERO) > 0
        ? Optional.of(new Change(first, second))
        : Optional.empty();
  }

  /// Why they come to nothing.
  static List<Missing> missing(PayStatement before, PayStatement after) {
    TreeSet<Missing> missing = new TreeSet<>();
    for (PayStatement statement : List.of(before, after)) {
      missing.addAll(missing(statement));
    }
    if (missing.isEmpty()) {
      missing.add(NO_PAY);
    }
    return List.copyOf(missing);
  }

  private static Collection<Missing> missing(PayStatement statement) {
    return switch (statement) {
      case PayStatement.Known _ -> List.of();
      case PayStatement.CannotSay cannot -> cannot.missing();
    };
  }
}
