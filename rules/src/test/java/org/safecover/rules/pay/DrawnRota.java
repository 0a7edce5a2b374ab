package org.safecover.rules.pay;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// The duties of one doctor over some weeks, drawn as text: a line is a date and the duties that
/// start on it, `08:00-20:00` or, on call with the hours of work expected, `call 17:00-09:00 4h`;
/// `2016-01-04 x5` repeats the line on five days in a row.
///
/// @param first day of the rota
record DrawnRota(int weeks, LocalDate first, List<Duty> duties) {

  static final ZoneId LONDON = ZoneId.of("Europe/London");

  static DrawnRota of(PersonId person, int weeks, LocalDate first, String drawn) {
    List<Duty> duties = new ArrayList<>();
    drawn
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> duties.addAll(line(person, line)));
    return new DrawnRota(weeks, first, duties.stream().sorted().toList());
  }

  private static List<Duty> line(PersonId person, String line) {
    List<String> words = List.of(line.split("\\s+", -1));
    LocalDate first = LocalDate.parse(words.get(0));
    boolean repeated = words.size() > 1 && words.get(1).matches("x\\d+");
    int days = repeated ? Integer.parseInt(words.get(1).substring(1)) : 1;
    List<Duty> duties = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      duties.addAll(
          day(person, first.plusDays(day), words.subList(repeated ? 2 : 1, words.size())));
    }
    return duties;
  }

  private static List<Duty> day(PersonId person, LocalDate date, List<String> words) {
    if (words.getFirst().equals("call")) {
      return List.of(
          duty(
              person,
              times(date, words.get(1)),
              Presence.ON_CALL,
              Duration.parse("PT" + words.get(2))));
    }
    return words.stream()
        .map(word -> times(date, word))
        .map(period -> duty(person, period, Presence.RESIDENT, period.length()))
        .toList();
  }

  private static Period times(LocalDate date, String times) {
    int dash = times.indexOf('-');
    LocalDateTime start = date.atTime(LocalTime.parse(times.substring(0, dash)));
    LocalDateTime end = date.atTime(LocalTime.parse(times.substring(dash + 1)));
    return new Period(
        start.atZone(LONDON).toInstant(),
        (end.isAfter(start) ? end : end.plusDays(1)).atZone(LONDON).toInstant());
  }

  static Duty duty(PersonId person, Period period, Presence presence, Duration work) {
    return new Duty(
        new DutyId(person.text() + " " + period.start()),
        person,
        period,
        new AreaId("ward"),
        new RoleId("doctor"),
        Service.EMERGENCY,
        presence,
        work,
        Origin.ASSUMED);
  }
}
