package org.safecover.rules.pay.deduction;

import java.time.LocalDate;
import java.util.Optional;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Ratio;

/// The rules of pay deduction through time.
public final class DeductionLaw {

  private static final Ratio DAYS_IN_WEEK = Ratio.of(7, 1);

  private final Parameters parameters;

  public DeductionLaw(Parameters parameters) {
    this.parameters = parameters;
  }

  /// How a day was taken on a local date.
  public DayRule dayRule(LocalDate day) {
    Optional<Figure> year = find("pay.deduction.year-days", day);
    Optional<Figure> month = find("pay.deduction.month", day);
    if (year.isPresent() && year.get() instanceof Figure.Known known) {
      return new DayRule.OfYear(Ratio.of(known.value()), known.source());
    }
    if (month.isPresent() && month.get() instanceof Figure.Known known) {
      return new DayRule.OfMonth(day, known.source());
    }
    return new DayRule.NotKnown("No rule of pay deduction is known for " + day + ".");
  }

  /// Whether a duty might be taken by the hour on a local date.
  public HourRule hourRule(LocalDate day) {
    Optional<Figure> hourly = find("pay.deduction.hourly", day);
    if (hourly.isEmpty()) {
      return new HourRule.NotAllowed();
    }
    return switch (hourly.get()) {
      case Figure.Known known -> new HourRule.Allowed(hoursOfYear(day), known.source());
      case Figure.NotSourced unknown -> new HourRule.NotKnown(unknown.source());
      case Figure.Ended _ -> new HourRule.NotAllowed();
    };
  }

  private Ratio hoursOfYear(LocalDate day) {
    return number("pay.2016.full-time-week", day)
        .times(number("pay.2016.hourly-days", day))
        .dividedBy(DAYS_IN_WEEK);
  }

  private Ratio number(String id, LocalDate day) {
    return find(id, day)
        .filter(Figure.Known.class::isInstance)
        .map(Figure.Known.class::cast)
        .map(Figure.Known::value)
        .map(Ratio::of)
        .orElseThrow(() -> new IllegalStateException("No figure " + id + " on " + day));
  }

  private Optional<Figure> find(String id, LocalDate day) {
    Parameter parameter = parameters.parameter(new ParameterId(id));
    return parameter.values().findOn(day);
  }
}
