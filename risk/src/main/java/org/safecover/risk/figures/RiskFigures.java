package org.safecover.risk.figures;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;

/// The figures of one day that a forecast starts from, and a record of those that it asked for.
public final class RiskFigures {

  private static final int MINUTES_PER_HOUR = 60;

  private final Parameters parameters;
  private final LocalDate day;
  private final SortedMap<ParameterId, UsedFigure> used = new TreeMap<>();

  public RiskFigures(Parameters parameters, LocalDate day) {
    this.parameters = parameters;
    this.day = day;
  }

  /// The share of those rostered who come.
  public Estimate attendance(RateKey key) {
    String name = key.parameter();
    return new Estimate(number(name), number(name + "-low"), number(name + "-high"));
  }

  /// The share of those not called out who are away.
  public double sickness() {
    return number("risk.sickness");
  }

  /// The share of planned covers that come to nothing.
  public double offerLapse() {
    return number("risk.offer-lapse");
  }

  /// The chance that a post is needed once more on a day.
  public double extraDemand() {
    return number("risk.extra-demand");
  }

  /// How many doctors weigh as much as a team's own habit.
  public double together() {
    return number("risk.together");
  }

  /// How much a count of an earlier action weighs beside one of this action.
  public double pastWeight() {
    return number("risk.past-weight");
  }

  /// How likely planned work must be to go ahead before it is proposed to restore it.
  public double restoreFrom() {
    return number("risk.restore-from");
  }

  /// Whether a duty that starts at this local time is a night.
  public boolean isNight(LocalTime start) {
    int minute = start.getHour() * MINUTES_PER_HOUR + start.getMinute();
    return minute >= number("risk.night.from") || minute < number("risk.night.until");
  }

  /// The figures that were asked for so far, by id.
  public List<UsedFigure> used() {
    return Collections.unmodifiableList(new ArrayList<>(used.values()));
  }

  private double number(String name) {
    Parameter parameter = parameters.parameter(new ParameterId(name));
    return switch (parameter.values().on(day)) {
      case Figure.Known known -> {
        used.computeIfAbsent(parameter.id(), id -> asUsed(id, parameter.title(), known));
        yield known.value().doubleValue();
      }
      case Figure.NotSourced _, Figure.Ended _ ->
          throw new IllegalStateException("No value on " + day + " of " + name);
    };
  }

  private static UsedFigure asUsed(ParameterId id, String title, Figure.Known known) {
    return new UsedFigure(
        id, title, known.value().toPlainString(), known.source(), known.confidence());
  }
}
