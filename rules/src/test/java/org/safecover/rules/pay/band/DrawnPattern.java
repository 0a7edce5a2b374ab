package org.safecover.rules.pay.band;

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
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.Specialty;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// One doctor's pattern drawn as text: a line is a date and the duties that start on it,
/// `08:00-20:00` or, on call with the hours of work expected, `call 17:00-09:00 4h`; `2016-01-04
/// x5` repeats the line on five days in a row, `holiday` before the times makes it a public
/// holiday.
final class DrawnPattern {

  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final Parameters FIGURES = figures();
  static final Limits LIMITS = Limits.of(FIGURES);

  private static final PersonId PATEL = new PersonId("patel");

  private final List<Duty> worked = new ArrayList<>();
  private final List<Duty> holidays = new ArrayList<>();
  private final List<Assumption> assumptions = new ArrayList<>();
  private final WorkPattern.Days days;
  private RotaType kind = RotaType.FULL_SHIFT;
  private Grade grade = Grade.STR;
  private BigDecimal wholeTime = BigDecimal.ONE;
  private ProspectiveCover cover = ProspectiveCover.NO;
  private @Nullable BigDecimal leaveDays;
  private @Nullable ScalePoint point;
  private BandOptions.PublicHolidays counting = BandOptions.PublicHolidays.COUNTED;

  private DrawnPattern(WorkPattern.Days days) {
    this.days = days;
  }

  /// @param first day of the rota
  static DrawnPattern weeks(int weeks, String first, String drawn) {
    return days(7 * weeks, first, drawn);
  }

  static DrawnPattern days(int days, String first, String drawn) {
    DrawnPattern pattern = new DrawnPattern(new WorkPattern.Days(LocalDate.parse(first), days));
    drawn.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(pattern::line);
    return pattern;
  }

  DrawnPattern ofType(RotaType other) {
    kind = other;
    return this;
  }

  DrawnPattern asA(Grade other) {
    grade = other;
    return this;
  }

  DrawnPattern partTime(String share) {
    wholeTime = new BigDecimal(share);
    return this;
  }

  DrawnPattern coveredWithLeaveDays(String number) {
    cover = ProspectiveCover.YES;
    leaveDays = new BigDecimal(number);
    return this;
  }

  DrawnPattern covered() {
    cover = ProspectiveCover.YES;
    return this;
  }

  DrawnPattern onPoint(ScalePoint other) {
    point = other;
    return this;
  }

  DrawnPattern holidaysAsLeave() {
    counting = BandOptions.PublicHolidays.AS_LEAVE;
    return this;
  }

  DrawnPattern assuming(Assumable what, String word) {
    assumptions.add(new Assumption(what, word, BigDecimal.ONE, BigDecimal.ONE));
    return this;
  }

  DrawnPattern assuming(Assumable what, int number) {
    BigDecimal value = BigDecimal.valueOf(number);
    assumptions.add(new Assumption(what, value.toString(), value, value));
    return this;
  }

  WorkPattern pattern() {
    Person person =
        new Person(
            PATEL,
            grade,
            new Specialty("medicine"),
            Limits.CONTRACT_2002,
            wholeTime,
            Set.of(),
            Set.of(),
            false,
            Optional.of(kind),
            Origin.ASSUMED);
    PayStanding standing =
        new PayStanding(
            PATEL,
            Optional.of("ward"),
            Optional.ofNullable(point),
            Optional.empty(),
            Optional.ofNullable(leaveDays),
            cover,
            Optional.empty(),
            Optional.empty(),
            new Protection.None(),
            Origin.ASSUMED);
    return new WorkPattern(person, standing, "ward", worked, holidays, days, LONDON);
  }

  BandAnswer answer() {
    return new Banding(FIGURES, LIMITS, new BandOptions(counting, assumptions))
        .answer(pattern(), Optional.empty());
  }

  /// The band, or "cannot be said".
  String band() {
    return answer().findBand().map(band -> band.text()).orElse("cannot be said");
  }

  /// The steps of one question, in order.
  List<BandStep> steps(String question) {
    return answer().path().stream()
        .filter(step -> step.question().text().equals(question))
        .toList();
  }

  BandStep step(String question) {
    List<BandStep> steps = steps(question);
    if (steps.isEmpty()) {
      throw new AssertionError(question + " was not asked: " + answer().path());
    }
    return steps.getFirst();
  }

  private void line(String line) {
    List<String> words = List.of(line.split("\\s+", -1));
    LocalDate first = LocalDate.parse(words.get(0));
    boolean repeated = words.size() > 1 && words.get(1).matches("x\\d+");
    int times = repeated ? Integer.parseInt(words.get(1).substring(1)) : 1;
    for (int day = 0; day < times; day++) {
      day(first.plusDays(day), words.subList(repeated ? 2 : 1, words.size()));
    }
  }

  private void day(LocalDate date, List<String> words) {
    switch (words.getFirst()) {
      case "call" ->
          worked.add(
              duty(
                  times(date, words.get(1)),
                  Presence.ON_CALL,
                  Duration.parse("PT" + words.get(2))));
      case "holiday" -> holidays.add(resident(times(date, words.get(1))));
      default -> words.forEach(word -> worked.add(resident(times(date, word))));
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

  private static Duty resident(Period period) {
    return duty(period, Presence.RESIDENT, period.length());
  }

  private static Duty duty(Period period, Presence presence, Duration work) {
    return new Duty(
        new DutyId("d" + period.start()),
        PATEL,
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
