package org.safecover.report.example;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Gap.Exclusion;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.MovedSession.Cause;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.RateCard;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.Specialty;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;

/// Larkfield: three areas, a full withdrawal over the weekend on which the clocks go back, a split
/// post, a gap, and sessions that move. One name is written to break a page or a sheet that trusts
/// its text.
public final class Larkfield {

  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Period ACTION = period("2026-10-24T07:00", "2026-10-26T07:00");
  private static final ActionId ID = new ActionId("2026-10-24");
  private static final Version VERSION =
      new Version(
          LocalDate.of(2026, 10, 9),
          Status.ANNOUNCED,
          Withdrawal.FULL,
          List.of(ACTION),
          "Notice of the union to Larkfield, 9 October 2026");

  private static final PostRule EMERGENCY_DAY =
      post("ED-REG-D", "ED", "registrar", "resus", "08:00", "20:00");
  private static final PostRule EMERGENCY_NIGHT =
      post("ED-REG-N", "ED", "registrar", "resus", "20:00", "08:00");
  private static final PostRule MEDICINE_NIGHT =
      post("AM-REG-N", "AM", "registrar", "medicine", "20:00", "08:00");
  private static final PostRule AIRWAY =
      post("TH-ANAES", "TH", "anaesthetist", "airway", "08:00", "08:00");

  private Larkfield() {}

  public static Hospital hospital() {
    return new Hospital(
        "Larkfield",
        "RZZ01",
        LONDON,
        List.of(
            new Area(new AreaId("ED"), "Emergency Department", "Main"),
            new Area(new AreaId("AM"), "Acute Medicine", "Main"),
            new Area(new AreaId("TH"), "Theatres & <Recovery>", "Main")),
        new TreeSet<>(Set.of(new ContractId("2016"))),
        List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)),
        new PlanningWeights(
            Map.of(
                Priority.CANCER,
                50,
                Priority.P1,
                40,
                Priority.P2,
                10,
                Priority.P3,
                3,
                Priority.P4,
                1),
            10,
            5,
            2,
            4,
            1),
        Optional.empty(),
        people(),
        duties(),
        List.of(),
        List.of(EMERGENCY_DAY, EMERGENCY_NIGHT, MEDICINE_NIGHT, AIRWAY),
        sessions(),
        List.of(new Leave(new PersonId("C-03"), period("2026-10-24T00:00", "2026-10-31T00:00"))),
        List.of(),
        List.of(action()),
        RateCard.NONE,
        List.of());
  }

  public static Plan plan() {
    return new Plan(
        "RZZ01",
        ID,
        VERSION,
        1,
        posts(),
        List.of(
            new Held(new PersonId("S-01"), id(EMERGENCY_DAY, 24), day(24)),
            new Held(new PersonId("C-05"), id(AIRWAY, 25), period(25, 20, 26, 8))),
        covers(),
        List.of(
            release("C-02", "2026-10-26T08:00", "2026-10-26T18:00"),
            release("C-04", "2026-10-26T09:00", "2026-10-26T13:00")),
        List.of(
            new MovedSession(new SessionId("TH-LIST-2"), Cause.PLAN, 6, Priority.CANCER),
            new MovedSession(new SessionId("AM-CLINIC-4"), Cause.PLAN, 14, Priority.P3),
            new MovedSession(new SessionId("AM-CLINIC-1"), Cause.ACTION, 11, Priority.P3)),
        List.of(gap()),
        List.of(
            new Level(Objective.UNCOVERED, 2_340, 2_340),
            new Level(Objective.PATIENTS, 342, 342),
            new Level(Objective.DISTURBANCE, 74, 71),
            new Level(Objective.COST, 0, 0),
            new Level(Objective.FAIRNESS, 31, 31)),
        Proof.NONE);
  }

  /// A plan without a gap or a moved session.
  public static Plan wholePlan() {
    Post post = new Post(id(EMERGENCY_DAY, 24), EMERGENCY_DAY, day(24));
    return new Plan(
        "RZZ01",
        ID,
        VERSION,
        1,
        List.of(post),
        List.of(new Held(new PersonId("S-01"), post.id(), post.period())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Level(Objective.UNCOVERED, 0, 0)),
        Proof.NONE);
  }

  private static Action action() {
    return new Action(
        ID,
        "2026-10-09",
        "the doctors' union",
        EnumSet.of(StaffGroup.RESIDENT),
        Optional.of(LocalDate.of(2026, 10, 9)),
        List.of(VERSION),
        Origin.PUBLISHED);
  }

  private static List<Person> people() {
    return List.of(
        person("C-01", Grade.CONSULTANT, "emergency medicine", "ED", "resus"),
        person("C-02", Grade.CONSULTANT, "anaesthetics", "TH", "airway"),
        person("C-03", Grade.CONSULTANT, "emergency medicine", "ED", "resus"),
        person("C-04", Grade.CONSULTANT, "acute medicine", "AM", "medicine"),
        person("C-05", Grade.CONSULTANT, "anaesthetics", "TH", "airway"),
        person("C-06", Grade.CONSULTANT, "emergency medicine", "ED", "paediatrics"),
        person("C-07", Grade.CONSULTANT, "emergency medicine", "ED", "paediatrics"),
        person("C-08", Grade.CONSULTANT, "anaesthetics", "TH", "airway"),
        person("S-01", Grade.SPECIALTY_DOCTOR, "emergency medicine", "ED", "resus"),
        person("S-02", Grade.SPECIALTY_DOCTOR, "acute medicine", "AM", "medicine"));
  }

  private static List<Duty> duties() {
    return List.of(
        duty("C-02", "2026-10-23T08:00", "2026-10-23T18:00", Service.PLANNED),
        duty("S-01", "2026-10-24T08:00", "2026-10-24T20:00", Service.EMERGENCY),
        duty("C-05", "2026-10-25T20:00", "2026-10-26T08:00", Service.EMERGENCY),
        duty("C-02", "2026-10-26T08:00", "2026-10-26T18:00", Service.PLANNED),
        duty("C-04", "2026-10-26T09:00", "2026-10-26T13:00", Service.PLANNED),
        duty("C-04", "2026-10-27T09:00", "2026-10-27T17:00", Service.PLANNED));
  }

  private static List<Session> sessions() {
    return List.of(
        session("AM-CLINIC-1", "AM", 11, Priority.P3, "S-02"),
        session("AM-CLINIC-4", "AM", 14, Priority.P3, "C-04"),
        session("TH-LIST-2", "TH", 6, Priority.CANCER, "C-02"));
  }

  private static List<Post> posts() {
    return List.of(
        new Post(id(EMERGENCY_DAY, 24), EMERGENCY_DAY, day(24)),
        new Post(id(EMERGENCY_NIGHT, 24), EMERGENCY_NIGHT, period(24, 20, 25, 8)),
        new Post(id(EMERGENCY_DAY, 25), EMERGENCY_DAY, day(25)),
        new Post(id(EMERGENCY_NIGHT, 25), EMERGENCY_NIGHT, period(25, 20, 26, 8)),
        new Post(id(MEDICINE_NIGHT, 25), MEDICINE_NIGHT, period(25, 20, 26, 8)),
        new Post(id(AIRWAY, 24), AIRWAY, period(24, 8, 25, 8)),
        new Post(id(AIRWAY, 25), AIRWAY, period(25, 8, 26, 8)));
  }

  private static List<Cover> covers() {
    return List.of(
        new Cover(new PersonId("C-01"), id(EMERGENCY_DAY, 25), day(25)),
        new Cover(new PersonId("S-01"), id(EMERGENCY_NIGHT, 25), period(25, 20, 26, 8)),
        new Cover(new PersonId("C-04"), id(MEDICINE_NIGHT, 25), period(25, 20, 26, 8)),
        new Cover(new PersonId("C-08"), id(AIRWAY, 24), day(24)),
        new Cover(new PersonId("C-02"), id(AIRWAY, 24), period(24, 20, 25, 8)),
        new Cover(new PersonId("C-08"), id(AIRWAY, 25), day(25)));
  }

  private static Gap gap() {
    Period night = period(24, 20, 25, 8);
    return new Gap(
        id(EMERGENCY_NIGHT, 24),
        night,
        List.of(
            new Exclusion(new PersonId("C-01"), List.of(tooLittleRest(night))),
            new Exclusion(
                new PersonId("C-03"),
                List.of(new Reason.OnLeave(period("2026-10-24T00:00", "2026-10-31T00:00")))),
            new Exclusion(new PersonId("C-06"), List.of(lacks())),
            new Exclusion(new PersonId("C-07"), List.of(lacks())),
            new Exclusion(
                new PersonId("S-01"),
                List.of(
                    new Reason.OwnDuty(dutyId("S-01", "2026-10-24T08:00"), day(24)),
                    new Reason.NotAvailable(night)))),
        4);
  }

  private static Reason lacks() {
    return new Reason.LacksCompetency(new Competency("resus"));
  }

  private static Reason tooLittleRest(Period night) {
    Period rest = new Period(night.end(), night.end().plus(ofMinutes(465)));
    return new Reason.BreaksLimit(
        new Breach(
            new RuleId("WTR-REST-11"),
            new PersonId("C-01"),
            rest,
            List.of(),
            Optional.of(rest),
            new Measure.Time(ofMinutes(465)),
            new Measure.Time(ofHours(11)),
            "Working Time Regulations 1998, regulation 10"));
  }

  private static PostRule post(
      String id, String area, String role, String competency, String... hours) {
    return new PostRule(
        new PostRuleId(id),
        new AreaId(area),
        new RoleId(role),
        Set.of(new Competency(competency)),
        EnumSet.allOf(DayOfWeek.class),
        LocalTime.parse(hours[0]),
        LocalTime.parse(hours[1]),
        1,
        Service.EMERGENCY,
        3,
        Origin.PUBLISHED);
  }

  private static Person person(
      String id, Grade grade, String specialty, String area, String competency) {
    return new Person(
        new PersonId(id),
        grade,
        new Specialty(specialty),
        new ContractId("2003"),
        BigDecimal.ONE,
        Set.of(new Competency(competency)),
        Set.of(new AreaId(area)),
        false,
        Optional.empty(),
        id.startsWith("S") ? Origin.ASSUMED : Origin.PUBLISHED);
  }

  private static Duty duty(String person, String start, String end, Service service) {
    Period period = period(start, end);
    Duration work = period.length();
    return new Duty(
        dutyId(person, start),
        new PersonId(person),
        period,
        new AreaId("TH"),
        new RoleId(service == Service.PLANNED ? "=HYPERLINK(\"list\")" : "on the floor"),
        service,
        Presence.RESIDENT,
        work,
        Origin.PUBLISHED);
  }

  private static DutyId dutyId(String person, String start) {
    return new DutyId(person + "@" + start);
  }

  private static Session session(
      String id, String area, int patients, Priority priority, String person) {
    return new Session(
        new SessionId(id),
        new AreaId(area),
        period("2026-10-26T09:00", "2026-10-26T13:00"),
        Set.of(new PersonId(person)),
        patients,
        priority,
        Origin.ASSUMED);
  }

  private static Release release(String person, String start, String end) {
    return new Release(new PersonId(person), dutyId(person, start), period(start, end));
  }

  private static PostId id(PostRule rule, int day) {
    return new PostId(rule.id() + "@2026-10-" + day);
  }

  private static Period day(int day) {
    return period(day, 8, day, 20);
  }

  private static Period period(int startDay, int startHour, int endDay, int endHour) {
    return new Period(
        LocalDateTime.of(2026, 10, startDay, startHour, 0).atZone(LONDON).toInstant(),
        LocalDateTime.of(2026, 10, endDay, endHour, 0).atZone(LONDON).toInstant());
  }

  private static Period period(String start, String end) {
    return new Period(
        LocalDateTime.parse(start).atZone(LONDON).toInstant(),
        LocalDateTime.parse(end).atZone(LONDON).toInstant());
  }
}
