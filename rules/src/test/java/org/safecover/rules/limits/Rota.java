package org.safecover.rules.limits;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.Specialty;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.measure.Timeline;

/// One doctor's rota drawn as text: a line is a date and the duties that start on it, `08:00-20:00`
/// or, on call with the hours of work expected, `call 17:00-09:00 4h`; `2016-01-04 x5` repeats the
/// line on five days in a row.
final class Rota {

  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final Parameters FIGURES = figures();
  static final Limits LIMITS = Limits.of(FIGURES);

  private final List<Duty> duties = new ArrayList<>();
  private final List<Leave> leave = new ArrayList<>();
  private ContractId contract = Limits.CONTRACT_2016;
  private Grade grade = Grade.ST;
  private RotaType type = RotaType.FULL_SHIFT;
  private Opting opting = Opting.IN;
  private @Nullable Period span;
  private @Nullable RotaCycle cycle;
  private Limits limits = LIMITS;

  private enum Opting {
    IN,
    OUT
  }

  static Rota of(String drawn) {
    Rota rota = new Rota();
    drawn.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(rota::line);
    return rota;
  }

  Rota under(ContractId other) {
    contract = other;
    return this;
  }

  Rota asA(Grade other) {
    grade = other;
    return this;
  }

  Rota ofType(RotaType other) {
    type = other;
    contract = Limits.CONTRACT_2002;
    return this;
  }

  Rota optedOut() {
    opting = Opting.OUT;
    return this;
  }

  /// The rota speaks of the days from one date to just before another.
  Rota spanning(String first, String end) {
    span =
        new Period(
            LocalDate.parse(first).atStartOfDay(LONDON).toInstant(),
            LocalDate.parse(end).atStartOfDay(LONDON).toInstant());
    return this;
  }

  Rota repeating(String first, int weeks) {
    cycle = new RotaCycle(LocalDate.parse(first), weeks);
    return this;
  }

  Rota leave(String first, String last) {
    leave.add(
        new Leave(
            new PersonId("patel"),
            new Period(
                LocalDate.parse(first).atStartOfDay(LONDON).toInstant(),
                LocalDate.parse(last).plusDays(1).atStartOfDay(LONDON).toInstant())));
    return this;
  }

  /// Judged by figures other than those that come with the product.
  Rota by(Limits other) {
    limits = other;
    return this;
  }

  Schedule schedule() {
    Person person =
        new Person(
            new PersonId("patel"),
            grade,
            new Specialty("medicine"),
            contract,
            BigDecimal.ONE,
            Set.of(),
            Set.of(),
            opting == Opting.OUT,
            Optional.of(type),
            Origin.ASSUMED);
    Period known = span == null ? Schedule.spanOf(duties) : span;
    return new Schedule(
        person, duties, leave, new Timeline.Span(LONDON, known, Optional.ofNullable(cycle)));
  }

  List<Duty> duties() {
    return duties;
  }

  Duty duty(int index) {
    return duties.get(index);
  }

  Limit limit(String id) {
    Schedule schedule = schedule();
    return limits.binding(schedule.person()).stream()
        .filter(limit -> limit.id().equals(new RuleId(id)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " does not bind this doctor"));
  }

  Judgement judgedBy(String id) {
    return limit(id).judge(schedule());
  }

  List<Breach> breaches(String id) {
    return judgedBy(id).breaches();
  }

  Breach breach(String id) {
    List<Breach> breaches = breaches(id);
    if (breaches.size() != 1) {
      throw new AssertionError("Expected one breach, found " + breaches);
    }
    return breaches.getFirst();
  }

  static Period period(String start, String end) {
    return new Period(
        LocalDateTime.parse(start).atZone(LONDON).toInstant(),
        LocalDateTime.parse(end).atZone(LONDON).toInstant());
  }

  private void line(String line) {
    List<String> words = List.of(line.split("\\s+", -1));
    LocalDate first = LocalDate.parse(words.get(0));
    boolean repeated = words.size() > 1 && words.get(1).matches("x\\d+");
    int days = repeated ? Integer.parseInt(words.get(1).substring(1)) : 1;
    for (int day = 0; day < days; day++) {
      day(first.plusDays(day), words, repeated ? 2 : 1);
    }
  }

  private void day(LocalDate date, List<String> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.get(i).equals("call")) {
        add(
            times(date, words.get(i + 1)),
            Presence.ON_CALL,
            Duration.parse("PT" + words.get(i + 2)));
        i += 2;
      } else {
        Period period = times(date, words.get(i));
        add(period, Presence.RESIDENT, period.length());
      }
    }
  }

  private static Period times(LocalDate date, String times) {
    int dash = times.indexOf('-');
    LocalDateTime start = date.atTime(LocalTime.parse(times.substring(0, dash)));
    LocalDateTime end = date.atTime(LocalTime.parse(times.substring(dash + 1)));
    return new Period(
        start.atZone(LONDON).toInstant(),
        (end.isAfter(start) ? end : end.plusDays(1)).atZone(LONDON).toInstant());
  }

  void add(Period period, Presence presence, Duration work) {
    duties.add(duty(period, presence, work));
  }

  static Duty duty(Period period, Presence presence, Duration work) {
    return new Duty(
        new DutyId("d" + period.start()),
        new PersonId("patel"),
        period,
        new AreaId("ward"),
        new RoleId("doctor"),
        Service.EMERGENCY,
        presence,
        work,
        Origin.ASSUMED);
  }

  private static Parameters figures() {
    return switch (ParameterFiles.read(ParameterTexts.all())) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) -> throw new AssertionError(problems);
    };
  }
}
