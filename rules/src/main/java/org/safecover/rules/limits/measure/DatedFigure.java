package org.safecover.rules.limits.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.Unit;

/// A parameter's values ready to compare: hours as seconds, everything else as a count.
public final class DatedFigure {

  private static final long ABSENT = Long.MIN_VALUE;
  private static final long NOT_SOURCED = Long.MIN_VALUE + 1;

  private final Parameter parameter;
  private final long[] from;
  private final long[] value;

  private DatedFigure(Parameter parameter, long[] from, long[] value) {
    this.parameter = parameter;
    this.from = from;
    this.value = value;
  }

  static DatedFigure of(Parameter parameter, Optional<LocalDate> asAt) {
    return asAt.map(day -> fixed(parameter, day)).orElseGet(() -> changing(parameter));
  }

  private static DatedFigure fixed(Parameter parameter, LocalDate day) {
    long value = parameter.values().findOn(day).map(f -> read(parameter.unit(), f)).orElse(ABSENT);
    return new DatedFigure(parameter, new long[] {Long.MIN_VALUE}, new long[] {value});
  }

  private static DatedFigure changing(Parameter parameter) {
    int size = parameter.values().byDate().size();
    long[] from = new long[size];
    long[] value = new long[size];
    int i = 0;
    for (Map.Entry<LocalDate, Figure> entry : parameter.values().byDate().entrySet()) {
      from[i] = entry.getKey().toEpochDay();
      value[i++] = read(parameter.unit(), entry.getValue());
    }
    return new DatedFigure(parameter, from, value);
  }

  private static long read(Unit unit, Figure figure) {
    return switch (figure) {
      case Figure.Known known -> scaled(unit, known.value());
      case Figure.NotSourced _ -> NOT_SOURCED;
      case Figure.Ended _ -> ABSENT;
    };
  }

  private static long scaled(Unit unit, BigDecimal value) {
    return switch (unit) {
      case HOURS -> value.multiply(BigDecimal.valueOf(SiteTime.HOUR)).longValueExact();
      case MINUTES, MINUTE_OF_DAY ->
          value.multiply(BigDecimal.valueOf(SiteTime.MINUTE)).longValueExact();
      case DAYS, WEEKS, COUNT, ONE_IN -> value.longValueExact();
      case FRACTION, PERCENT, POUNDS, POUNDS_PER_HOUR ->
          throw new IllegalArgumentException("A limit cannot be measured in " + unit.text());
    };
  }

  public Parameter parameter() {
    return parameter;
  }

  /// Whether a value is known and in force on a local day.
  public boolean holds(long day) {
    return raw(day) > NOT_SOURCED;
  }

  /// Whether the rule is in force on a local day but nobody here has read its figure.
  public boolean isUnsourced(long day) {
    return raw(day) == NOT_SOURCED;
  }

  /// The value in force on a local day: seconds where the unit is a time, else a count.
  ///
  /// @throws IllegalStateException when it does not hold
  public long on(long day) {
    long found = raw(day);
    if (found <= NOT_SOURCED) {
      throw new IllegalStateException(
          parameter.id() + " has no value on " + LocalDate.ofEpochDay(day) + "; maybe ask holds.");
    }
    return found;
  }

  /// The largest value it ever has; 0 when none is known.
  public long longest() {
    long longest = 0;
    for (long each : value) {
      longest = Math.max(longest, each);
    }
    return longest;
  }

  private long raw(long day) {
    for (int i = from.length - 1; i >= 0; i--) {
      if (from[i] <= day) {
        return value[i];
      }
    }
    return ABSENT;
  }
}
