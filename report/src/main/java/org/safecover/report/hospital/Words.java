package org.safecover.report.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// Facts as the files of a hospital folder spell them.
final class Words {

  private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3_600);
  private static final int DECIMALS = 6;

  private final ZoneId zone;

  Words(ZoneId zone) {
    this.zone = zone;
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String list(Collection<?> entries) {
    return entries.stream().map(Object::toString).collect(Collectors.joining(";"));
  }

  static String hours(Duration duration) {
    return BigDecimal.valueOf(duration.toSeconds())
        .divide(SECONDS_AN_HOUR, DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// A local date and time; with its offset where the clock shows it twice.
  String moment(Instant instant) {
    ZoneOffset offset = zone.getRules().getOffset(instant);
    LocalDateTime local = LocalDateTime.ofInstant(instant, offset);
    boolean twice = zone.getRules().getValidOffsets(local).size() > 1;
    return twice ? local.toString() + offset : local.toString();
  }

  boolean isMidnight(Instant instant) {
    return local(instant).toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  /// The local date of an instant.
  String date(Instant instant) {
    return local(instant).toLocalDate().toString();
  }

  /// The local date of the last instant before an end.
  String lastDate(Instant end) {
    return date(end.minusNanos(1));
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }
}
