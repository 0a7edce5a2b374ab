package org.safecover.report.hospital;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;

/// The tables of a hospital folder, filled from the hospital's facts.
final class HospitalTables {

  private final Hospital hospital;
  private final Words words;

  private HospitalTables(Hospital hospital) {
    this.hospital = hospital;
    words = new Words(hospital.zone());
  }

  static List<Table> of(Hospital hospital) {
    HospitalTables tables = new HospitalTables(hospital);
    List<Table> filled = new ArrayList<>(tables.always());
    if (!hospital.standings().isEmpty()) {
      filled.add(PayRows.table(hospital.standings()));
    }
    return List.copyOf(filled);
  }

  private List<Table> always() {
    return List.of(people(), rota(), posts(), sessions(), leave(), availability());
  }

  private Table people() {
    return new Table(
        "people",
        List.of(
            "id",
            "grade",
            "specialty",
            "contract",
            "wte",
            "competencies",
            "areas",
            "opt_out",
            "rota_type",
            "origin"),
        hospital.people().stream().map(HospitalTables::person));
  }

  private static List<String> person(Person person) {
    return List.of(
        person.id().text(),
        grade(person.grade()),
        person.specialty().text(),
        person.contract().text(),
        person.wholeTime().toPlainString(),
        Words.list(person.competencies()),
        Words.list(person.areas()),
        person.optOut() ? "yes" : "no",
        person.rotaType().map(Words::word).orElse(""),
        Words.word(person.origin()));
  }

  private Table rota() {
    return new Table(
        "rota",
        List.of(
            "person",
            "area",
            "start",
            "end",
            "role",
            "service",
            "presence",
            "expected_hours",
            "day",
            "origin"),
        Stream.concat(
            hospital.duties().stream().map(duty -> duty(duty, "")),
            hospital.holidays().stream().map(duty -> duty(duty, "public-holiday"))));
  }

  private List<String> duty(Duty duty, String day) {
    return List.of(
        duty.person().text(),
        duty.area().text(),
        words.moment(duty.period().start()),
        words.moment(duty.period().end()),
        duty.role().text(),
        Words.word(duty.service()),
        Words.word(duty.presence()),
        duty.isOnCall() ? Words.hours(duty.expectedWork()) : "",
        day,
        Words.word(duty.origin()));
  }

  private Table posts() {
    return new Table(
        "posts",
        List.of(
            "id",
            "area",
            "role",
            "competencies",
            "days",
            "from",
            "to",
            "count",
            "service",
            "criticality",
            "origin"),
        hospital.posts().stream().map(HospitalTables::post));
  }

  private static List<String> post(PostRule post) {
    return List.of(
        post.id().text(),
        post.area().text(),
        post.role().text(),
        Words.list(post.competencies()),
        days(post.days()),
        post.from().toString(),
        post.to().toString(),
        Integer.toString(post.count()),
        Words.word(post.service()),
        Integer.toString(post.criticality()),
        Words.word(post.origin()));
  }

  private Table sessions() {
    return new Table(
        "sessions",
        List.of("id", "area", "start", "end", "people", "patients", "priority", "origin"),
        hospital.sessions().stream().map(this::session));
  }

  private List<String> session(Session session) {
    return List.of(
        session.id().text(),
        session.area().text(),
        words.moment(session.period().start()),
        words.moment(session.period().end()),
        Words.list(session.people()),
        Integer.toString(session.patients()),
        session.priority() == Priority.CANCER ? "cancer" : session.priority().name(),
        Words.word(session.origin()));
  }

  private Table leave() {
    return new Table(
        "leave", List.of("person", "from", "to"), hospital.leave().stream().map(this::leave));
  }

  private List<String> leave(Leave leave) {
    return List.of(
        leave.person().text(),
        words.date(leave.period().start()),
        words.lastDate(leave.period().end()));
  }

  private Table availability() {
    return new Table(
        "availability",
        List.of("person", "from", "to", "availability"),
        hospital.availability().stream().map(this::statement));
  }

  private List<String> statement(AvailabilityStatement statement) {
    Period period = statement.period();
    boolean wholeDays = words.isMidnight(period.start()) && words.isMidnight(period.end());
    return List.of(
        statement.person().text(),
        wholeDays ? words.date(period.start()) : words.moment(period.start()),
        wholeDays ? words.lastDate(period.end()) : words.moment(period.end()),
        Words.word(statement.availability()));
  }

  private static String grade(Grade grade) {
    boolean initials = grade.name().length() <= 3;
    return initials ? grade.name() : Words.word(grade);
  }

  private static String days(Set<DayOfWeek> days) {
    return days.size() == DayOfWeek.values().length
        ? "daily"
        : days.stream()
            .map(day -> day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(";"));
  }
}
