package org.safecover.risk;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.hospital.Area;
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
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.Specialty;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.draw.Kernel;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Prospects;
import org.safecover.rules.cover.Situation;

/// A seeded hospital and action so small that every way it may go can be listed.
final class TinyAction {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate DAY = LocalDate.of(2024, 2, 2);
  private static final ActionId ACTION = new ActionId("tiny");

  private final RandomGenerator random;
  private final List<Person> people = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<PostRule> posts = new ArrayList<>();
  private final Withdrawal withdrawal;

  private TinyAction(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    withdrawal = List.of(Withdrawal.values()).get(random.nextInt(3));
    int doctors = 2 + random.nextInt(4);
    for (int i = 0; i < doctors; i++) {
      addPerson("P" + i);
    }
    int rules = 1 + random.nextInt(3);
    for (int i = 0; i < rules; i++) {
      addPost(i);
    }
  }

  /// What may happen there, and how likely.
  record Outlook(Situation situation, Prospect prospect, Attendance attendance, Kernel kernel) {}

  static Outlook of(long seed) {
    TinyAction tiny = new TinyAction(seed);
    Hospital hospital = tiny.hospital();
    Version version = hospital.actions().getFirst().latest();
    Situation situation = Situation.of(hospital, ReadFigures.limits(), ACTION, version);
    RiskFigures figures = ReadFigures.on(DAY);
    Prospect prospect = Prospects.of(situation, Optional.empty(), figures, Instant.MIN);
    Attendance attendance = Attendance.starting(figures, tiny.withdrawal, prospect.teams());
    return new Outlook(
        situation,
        prospect,
        attendance,
        new Kernel(prospect, Dice.of(prospect, attendance, List.of())));
  }

  private void addPerson(String name) {
    boolean resident = random.nextInt(3) > 0;
    Person person =
        new Person(
            new PersonId(name),
            resident ? (random.nextBoolean() ? Grade.ST : Grade.F2) : Grade.CONSULTANT,
            new Specialty("medicine"),
            new ContractId(resident ? "2016" : "consultant-2003"),
            BigDecimal.ONE,
            random.nextInt(3) > 0 ? Set.of(new Competency("airway")) : Set.of(),
            random.nextInt(3) > 0
                ? Set.of(new AreaId("A"), new AreaId("B"))
                : Set.of(new AreaId(random.nextBoolean() ? "A" : "B")),
            false,
            Optional.empty(),
            Origin.ASSUMED);
    people.add(person);
    int[][] hours = {{8, 16}, {9, 13}, {10, 22}, {13, 21}, {20, 23}};
    int[] own = hours[random.nextInt(hours.length)];
    addDuty(person, own);
    if (own[1] <= 16 && random.nextInt(4) == 0) {
      addDuty(person, new int[] {16, 19});
    }
  }

  private void addDuty(Person person, int[] hours) {
    Service service = random.nextBoolean() ? Service.EMERGENCY : Service.PLANNED;
    Period period = new Period(at(hours[0]), at(hours[1]));
    boolean onCall = service == Service.EMERGENCY && random.nextInt(5) == 0;
    duties.add(
        new Duty(
            DutyId.of(person.id(), period.start()),
            person.id(),
            period,
            new AreaId(random.nextBoolean() ? "A" : "B"),
            new RoleId("role" + random.nextInt(2)),
            service,
            onCall ? Presence.ON_CALL : Presence.RESIDENT,
            period.length(),
            Origin.ASSUMED));
    if (service == Service.PLANNED && random.nextBoolean()) {
      Set<PersonId> needed = new TreeSet<>(Set.of(person.id()));
      if (random.nextInt(3) == 0) {
        needed.add(people.getFirst().id());
      }
      sessions.add(
          new Session(
              new SessionId("S" + sessions.size()),
              new AreaId("A"),
              new Period(at(hours[0]), at(hours[0] + 2)),
              needed,
              1 + random.nextInt(9),
              List.of(Priority.values()).get(random.nextInt(5)),
              Origin.ASSUMED));
    }
  }

  private void addPost(int i) {
    int[][] hours = {{8, 20}, {9, 17}, {12, 22}, {20, 8}};
    int[] own = hours[random.nextInt(hours.length)];
    posts.add(
        new PostRule(
            new PostRuleId("post" + i),
            new AreaId(random.nextBoolean() ? "A" : "B"),
            new RoleId("role" + random.nextInt(2)),
            random.nextBoolean() ? Set.of(new Competency("airway")) : Set.of(),
            Set.of(DayOfWeek.FRIDAY),
            LocalTime.of(own[0], 0),
            LocalTime.of(own[1], 0),
            1 + random.nextInt(5) / 4,
            Service.EMERGENCY,
            1 + random.nextInt(4),
            Origin.ASSUMED));
  }

  private Hospital hospital() {
    Map<Priority, Integer> weights = new EnumMap<>(Priority.class);
    for (Priority priority : Priority.values()) {
      weights.put(priority, 1 + 2 * weights.size());
    }
    Version version = version();
    Action action =
        new Action(
            ACTION,
            "tiny",
            "BMA",
            Set.of(StaffGroup.RESIDENT),
            Optional.empty(),
            List.of(version),
            Origin.ASSUMED);
    return new Hospital(
        "Tiny",
        "TINY",
        LONDON,
        List.of(new Area(new AreaId("A"), "A", "S"), new Area(new AreaId("B"), "B", "S")),
        new TreeSet<>(),
        List.of(),
        new PlanningWeights(weights, 1, 1, 1, 1, 1),
        Optional.empty(),
        people,
        duties.stream().sorted().toList(),
        List.of(),
        posts,
        sessions,
        List.of(),
        List.of(),
        List.of(action),
        RateCard.NONE,
        List.of());
  }

  private Version version() {
    return new Version(
        DAY.minusDays(20),
        Status.ANNOUNCED,
        withdrawal,
        List.of(new Period(at(7), at(23))),
        "invented");
  }

  private static Instant at(int hour) {
    return DAY.atTime(hour, 0).atZone(LONDON).toInstant();
  }
}
