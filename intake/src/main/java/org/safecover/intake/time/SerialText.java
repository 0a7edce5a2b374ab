package org.safecover.intake.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.safecover.intake.cell.Serials;

/// Dates and times that a workbook holds as a number of days.
public final class SerialText {

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final BigDecimal NEARLY_NOTHING = new BigDecimal("0.001");
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);

  private SerialText() {}

  /// The number as people write a date, a time or both; nothing when it is not on a whole minute,
  /// or not a number of days at all.
  public static Optional<String> find(BigDecimal days, Serials serials) {
    if (days.signum() < 0 || days.compareTo(MOST_DAYS) >= 0) {
      return Optional.empty();
    }
    BigDecimal minutes = days.multiply(BigDecimal.valueOf(MINUTES_A_DAY));
    BigDecimal whole = minutes.setScale(0, RoundingMode.HALF_UP);
    return whole.subtract(minutes).abs().compareTo(NEARLY_NOTHING) < 0
        ? serials.findDayZero().map(zero -> text(zero, whole.intValueExact()))
        : Optional.empty();
  }

  private static String text(LocalDate dayZero, int minutes) {
    LocalTime time = LocalTime.MIN.plusMinutes(minutes % MINUTES_A_DAY);
    if (minutes < MINUTES_A_DAY) {
      return time.toString();
    }
    LocalDate date = dayZero.plusDays(minutes / MINUTES_A_DAY);
    return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + "T" + time;
  }
}
