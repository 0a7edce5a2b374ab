package org.safecover.domain.invented;

import static java.time.DayOfWeek.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.safecover.domain.time.Period;

/// The weeks of an invented rota, usually eleven, with an action in the sixth, usually of five
/// days.
///
/// @param actionDay the local date on which the action starts, at 07:00
/// @param count of weeks
/// @param length of the action in days of 24 hours by the clock on the wall
record RotaWeeks(LocalDate actionDay, int count, int length) {

  static final ZoneId ZONE = ZoneId.of("Europe/London");
  static final int COUNT = 11;
  static final int USUAL_LENGTH = 5;

  private static final int WEEKS_BEFORE = 5;
  private static final LocalTime ACTION_HOUR = LocalTime.of(7, 0);
  private static final LocalDate CONTRACT_OF_2016 = LocalDate.of(2016, 10, 5);

  RotaWeeks(LocalDate actionDay) {
    this(actionDay, COUNT, USUAL_LENGTH);
  }

  RotaWeeks(LocalDate actionDay, int count) {
    this(actionDay, count, USUAL_LENGTH);
  }

  LocalDate firstDay() {
    return actionDay.with(TemporalAdjusters.previousOrSame(MONDAY)).minusWeeks(WEEKS_BEFORE);
  }

  LocalDate lastDay() {
    return firstDay().plusWeeks(count).minusDays(1);
  }

  List<LocalDate> days() {
    return firstDay().datesUntil(lastDay().plusDays(1)).toList();
  }

  /// The number of the week that a day lies in, from 0.
  int week(LocalDate day) {
    return (int) ChronoUnit.WEEKS.between(firstDay(), day);
  }

  LocalDate monday(int week) {
    return firstDay().plusWeeks(week);
  }

  Period actionWindow() {
    LocalDate end = actionDay.plusDays(length);
    return new Period(at(actionDay, ACTION_HOUR), at(end, ACTION_HOUR));
  }

  /// The days that the action touches, whole.
  Period actionDays() {
    return wholeDays(actionDay, actionDay.plusDays(length));
  }

  Period wholeDays(LocalDate first, LocalDate last) {
    return new Period(at(first, LocalTime.MIDNIGHT), at(last.plusDays(1), LocalTime.MIDNIGHT));
  }

  /// A stretch that starts on a day; an end not after its start is on the next day.
  Period hours(LocalDate day, LocalTime from, LocalTime to) {
    return new Period(at(day, from), at(to.isAfter(from) ? day : day.plusDays(1), to));
  }

  /// Whether residents already work under the contract of 2016.
  boolean underContractOf2016() {
    return !actionDay.isBefore(CONTRACT_OF_2016);
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant();
  }
}
