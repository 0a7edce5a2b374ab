package org.safecover.rules.pay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.safecover.domain.rota.Duty;

/// A second pay calculator, which knows nothing of the first: it looks at every minute of a rota on
/// the wall clock and reckons in long decimals.
record ByMinutes(DrawnRota rota) {

  static final MathContext LONG = new MathContext(60);

  private static final BigDecimal MINUTES_IN_HOUR = new BigDecimal(60);

  /// Hours of work in an average week.
  BigDecimal work() {
    return aWeek(minutes(_ -> true));
  }

  /// Hours of night work in an average week under the contract of 2016.
  ///
  /// @param day whose terms hold
  BigDecimal night(LocalDate day) {
    BigDecimal total = BigDecimal.ZERO;
    for (Duty duty : rota.duties()) {
      total = total.add(night(duty, day));
    }
    return aWeek(total);
  }

  private static BigDecimal night(Duty duty, LocalDate day) {
    ZonedDateTime start = duty.period().start().atZone(DrawnRota.LONDON);
    ZonedDateTime end = duty.period().end().atZone(DrawnRota.LONDON);
    boolean shift = !duty.isOnCall();
    boolean past =
        shift
            && !day.isBefore(LocalDate.of(2019, 12, 4))
            && end.toLocalDate().isAfter(start.toLocalDate())
            && end.toLocalTime().isAfter(LocalTime.MIDNIGHT)
            && !end.toLocalTime().isAfter(LocalTime.of(4, 0));
    boolean late =
        shift
            && start.getHour() >= 20
            && duty.period().length().compareTo(Duration.ofHours(8)) >= 0;
    return minutes(
        duty,
        at ->
            past
                || at.getHour() >= 21
                || at.getHour() < 7
                || (late
                    && at.toLocalDate().equals(start.toLocalDate().plusDays(1))
                    && at.getHour() < 10)
                || (late && at.toLocalDate().equals(start.toLocalDate())));
  }

  /// Hours of work in an average week at minutes of some kind.
  BigDecimal hours(Predicate<ZonedDateTime> kind) {
    return aWeek(minutes(kind));
  }

  /// Minutes of duty, whatever work is expected in them.
  long dutyMinutes(Predicate<ZonedDateTime> kind) {
    return rota.duties().stream().mapToLong(duty -> 15L * quarters(duty, kind)).sum();
  }

  private BigDecimal minutes(Predicate<ZonedDateTime> kind) {
    BigDecimal total = BigDecimal.ZERO;
    for (Duty duty : rota.duties()) {
      total = total.add(minutes(duty, kind));
    }
    return total;
  }

  /// Minutes of work, those on call in proportion to the work expected.
  private static BigDecimal minutes(Duty duty, Predicate<ZonedDateTime> kind) {
    return new BigDecimal(15 * quarters(duty, kind))
        .multiply(new BigDecimal(duty.expectedWork().toMinutes()))
        .divide(new BigDecimal(duty.period().length().toMinutes()), LONG);
  }

  private static int quarters(Duty duty, Predicate<ZonedDateTime> kind) {
    int quarters = 0;
    Instant at = duty.period().start();
    for (; at.isBefore(duty.period().end()); at = at.plusSeconds(900)) {
      quarters += kind.test(at.atZone(DrawnRota.LONDON)) ? 1 : 0;
    }
    return quarters;
  }

  private BigDecimal aWeek(BigDecimal minutes) {
    return minutes.divide(MINUTES_IN_HOUR, LONG).divide(new BigDecimal(rota.weeks()), LONG);
  }

  /// Weekends on which a duty begins.
  int weekends() {
    Set<LocalDate> fridays = new HashSet<>();
    for (Duty duty : rota.duties()) {
      LocalDate day = duty.period().start().atZone(DrawnRota.LONDON).toLocalDate();
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
        fridays.add(day.minusDays(1));
      } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        fridays.add(day.minusDays(2));
      }
    }
    return fridays.size();
  }

  long calls() {
    return rota.duties().stream().filter(Duty::isOnCall).count();
  }

  static BigDecimal upToPound(BigDecimal pounds) {
    return pounds.setScale(0, RoundingMode.CEILING);
  }

  /// A half of a penny goes up, also one that long decimals fall short of.
  static BigDecimal toPenny(BigDecimal pounds) {
    return pounds.setScale(30, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
  }
}
