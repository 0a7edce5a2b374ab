package org.safecover.rules.cover;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.hospital.PlanningWeights;
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
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.Specialty;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;

/// A hospital of one ward, drawn as text: a line a duty, a line a post.
final class DrawnHospital {

  static final ActionId ACTION = new ActionId("strike");
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final AreaId WARD = new AreaId("ward");

  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<PostRule> posts = new ArrayList<>();
  private final List<Leave> leave = new ArrayList<>();
  private final List<AvailabilityStatement> said = new ArrayList<>();
  private List<LocalTime> handovers = List.of();

  /// @param rota lines of `name grade emergency|planned role date from-to`
  DrawnHospital rota(String rota) {
    rota.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::addDuty);
    return this;
  }

  /// @param lines of `role from-to [competency]`; every day, one doctor, criticality 1
  DrawnHospital posts(String lines) {
    for (String line : lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      String[] word = line.split("\\s+", -1);
      String[] hours = word[1].split("-", -1);
      posts.add(
          new PostRule(
              new PostRuleId(word[0].toLowerCase(Locale.ROOT)),
              WARD,
              new RoleId(word[0]),
              word.length > 2 ? Set.of(new Competency(word[2])) : Set.of(),
              Set.of(DayOfWeek.values()),
              LocalTime.parse(hours[0]),
              LocalTime.parse(hours[1]),
              1,
              Service.EMERGENCY,
              1,
              Origin.PUBLISHED));
    }
    return this;
  }

  DrawnHospital handovers(String... times) {
    handovers = Arrays.stream(times).map(LocalTime::parse).toList();
    return this;
  }

  DrawnHospital onLeave(String name, String date) {
    leave.add(new Leave(new PersonId(name), at(date, "00:00-00:00")));
    return this;
  }

  DrawnHospital session(String id, String name, String dateAndHours) {
    String[] word = dateAndHours.split(" ", -1);
    sessions.add(
        new Session(
            new SessionId(id),
            WARD,
            at(word[0], word[1]),
            Set.of(new PersonId(name)),
            10,
            Priority.P4,
            Origin.PUBLISHED));
    return this;
  }

  /// Residents are called out, with the withdrawal and local times given.
  Hospital struck(Withdrawal withdrawal, String from, String to) {
    Period window = new Period(instant(from), instant(to));
    Version version =
        new Version(
            LocalDate.of(2016, 1, 4), Status.ANNOUNCED, withdrawal, List.of(window), "the notice");
    Action action =
        new Action(
            ACTION,
            "notice",
            "BMA",
            Set.of(StaffGroup.RESIDENT),
            Optional.empty(),
            List.of(version),
            Origin.PUBLISHED);
    Map<Priority, Integer> weights = new EnumMap<>(Priority.class);
    List.of(Priority.values()).forEach(priority -> weights.put(priority, 1));
    return new Hospital(
        "Drawn",
        "DRAWN",
        LONDON,
        List.of(),
        new TreeSet<>(),
        handovers,
        new PlanningWeights(weights, 1, 1, 1, 1, 1),
        Optional.empty(),
        List.copyOf(people.values()),
        duties.stream().sorted().toList(),
        List.of(),
        posts,
        sessions,
        leave,
        said,
        List.of(action),
        RateCard.NONE,
        List.of());
  }

  private void addDuty(String line) {
    String[] word = line.split("\\s+", -1);
    Grade grade = Grade.find(word[1]).orElseThrow();
    PersonId id = new PersonId(word[0]);
    people.computeIfAbsent(id, name -> person(name, grade));
    Period period = at(word[4], word[5]);
    duties.add(
        new Duty(
            new DutyId(id + "@" + word[4] + "T" + word[5]),
            id,
            period,
            WARD,
            new RoleId(word[3]),
            Service.valueOf(word[2].toUpperCase(Locale.ROOT)),
            Presence.RESIDENT,
            period.length(),
            Origin.PUBLISHED));
  }

  private static Person person(PersonId id, Grade grade) {
    boolean resident = grade.group() == StaffGroup.RESIDENT;
    return new Person(
        id,
        grade,
        new Specialty("medicine"),
        new ContractId(resident ? "2002" : "consultant-2003"),
        BigDecimal.ONE,
        Set.of(new Competency("ward")),
        Set.of(WARD),
        false,
        resident ? Optional.of(RotaType.FULL_SHIFT) : Optional.empty(),
        Origin.PUBLISHED);
  }

  /// `2016-01-12` and `21:15-09:15`: an end that is not after the start is on the next day.
  static Period at(String date, String hours) {
    String[] ends = hours.split("-", -1);
    LocalDate day = LocalDate.parse(date);
    LocalTime from = LocalTime.parse(ends[0]);
    LocalTime to = LocalTime.parse(ends[1]);
    LocalDate endDay = to.isAfter(from) ? day : day.plusDays(1);
    return new Period(
        day.atTime(from).atZone(LONDON).toInstant(), endDay.atTime(to).atZone(LONDON).toInstant());
  }

  static Instant instant(String local) {
    return LocalDateTime.parse(local.replace(' ', 'T')).atZone(LONDON).toInstant();
  }
}
