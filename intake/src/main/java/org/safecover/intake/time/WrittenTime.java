package org.safecover.intake.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// A date, a time of day or both, as written: `2016-01-12T09:00`, `2016-01-12 09:00`, `2016-01-12`,
/// `09:00`, and with an offset `2016-10-30T01:30+01:00`.
///
/// @param offset from UTC, when it is written
record WrittenTime(
    Optional<LocalDate> date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  static Optional<WrittenTime> find(String text) {
    if (isDateShaped(text)) {
      Optional<LocalDate> date = findDate(text.substring(0, 10));
      return date.flatMap(d -> findAfterDate(d, text.substring(10)));
    }
    return findTime(text)
        .map(t -> new WrittenTime(Optional.empty(), Optional.of(t), Optional.empty()));
  }

  Optional<LocalDateTime> findLocal() {
    return date.flatMap(d -> time.map(d::atTime));
  }

  private static Optional<WrittenTime> findAfterDate(LocalDate date, String rest) {
    if (rest.isEmpty()) {
      return Optional.of(new WrittenTime(Optional.of(date), Optional.empty(), Optional.empty()));
    }
    char joint = rest.charAt(0);
    if (joint != 'T' && joint != 't' && joint != ' ') {
      return Optional.empty();
    }
    String clock = rest.substring(1).strip();
    int sign = offsetStart(clock);
    Optional<LocalTime> time = findTime(clock.substring(0, sign).strip());
    Optional<ZoneOffset> offset = findOffset(clock.substring(sign));
    return time.isEmpty() || (offset.isEmpty() && sign < clock.length())
        ? Optional.empty()
        : Optional.of(new WrittenTime(Optional.of(date), time, offset));
  }

  private static boolean isDateShaped(String text) {
    return text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  private static Optional<LocalDate> findDate(String text) {
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    boolean exists =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /// `9:00`, `09:00` or `09:00:00`; a time between whole minutes is not one that a rota has.
  private static Optional<LocalTime> findTime(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon > 2 || text.length() < colon + 3) {
      return Optional.empty();
    }
    int hour = digits(text, 0, colon);
    int minute = digits(text, colon + 1, colon + 3);
    String seconds = text.substring(colon + 3);
    boolean exists =
        hour >= 0
            && hour <= 23
            && minute >= 0
            && minute <= 59
            && (seconds.isEmpty() || seconds.equals(":00"));
    return exists ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static int offsetStart(String clock) {
    for (int i = 0; i < clock.length(); i++) {
      char c = clock.charAt(i);
      if (c == '+' || c == '-' || c == 'Z' || c == 'z') {
        return i;
      }
    }
    return clock.length();
  }

  private static Optional<ZoneOffset> findOffset(String text) {
    if (text.equals("Z") || text.equals("z")) {
      return Optional.of(ZoneOffset.UTC);
    }
    if (text.length() != 6 || text.charAt(3) != ':') {
      return Optional.empty();
    }
    int hours = digits(text, 1, 3);
    int minutes = digits(text, 4, 6);
    if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
      return Optional.empty();
    }
    int sign = text.charAt(0) == '-' ? -1 : 1;
    return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }

  /// The number in a stretch of text, or -1 when it is not digits alone.
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
