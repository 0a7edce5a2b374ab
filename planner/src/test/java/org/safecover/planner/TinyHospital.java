package org.safecover.planner;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
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
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rate;
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
import org.safecover.domain.staff.Availability;
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
import org.safecover.domain.time.Dated;
import org.safecover.domain.time.Period;

/// A seeded hospital so small that every plan for it can be listed.
final class TinyHospital {

  static final ActionId ACTION = new ActionId("tiny");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2016, 1, 12),
          LocalDate.of(2016, 3, 26),
          LocalDate.of(2016, 10, 29),
          LocalDate.of(2021, 6, 3));

  private final RandomGenerator random;
  private final LocalDate day;
  private final List<Person> people = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Leave> leave = new ArrayList<>();
  private final List<AvailabilityStatement> said = new ArrayList<>();

  private TinyHospital(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.day = DAYS.get(random.nextInt(DAYS.size()));
  }

  /// One to six people who may cover, up to six posts, one or two days.
  static Hospital of(long seed) {
    return new TinyHospital(seed).hospital();
  }

  private Hospital hospital() {
    int count = 1 + random.nextInt(6);
    for (int i = 1; i <= count; i++) {
      addPerson("P" + i);
    }
    if (random.nextInt(8) > 0) {
      stretchRota();
    }
    boolean residentsOut = random.nextInt(3) > 0;
    return new Hospital(
        "Tiny",
        "TINY",
        LONDON,
        List.of(new Area(new AreaId("A"), "A", "S"), new Area(new AreaId("B"), "B", "S")),
        new TreeSet<>(Set.of(new ContractId("2016"), new ContractId("consultant-2003"))),
        random.nextBoolean()
            ? List.of()
            : List.of(LocalTime.of(13, 0), LocalTime.of(17, 0), LocalTime.of(1, 0)),
        weights(),
        Optional.empty(),
        people,
        duties.stream().sorted().toList(),
        List.of(),
        posts(),
        sessions,
        leave,
        said,
        List.of(action(residentsOut)),
        rates(),
        List.of());
  }

  /// Makes the rota speak of half a year, so that averages are spread as they are in life; where it
  /// speaks of a few days only, the same averages bite.
  private void stretchRota() {
    duty(people.getFirst(), at(day.minusWeeks(14), 9), at(day.minusWeeks(14), 13), Service.PLANNED);
    duty(people.getFirst(), at(day.plusWeeks(14), 9), at(day.plusWeeks(14), 13), Service.PLANNED);
  }

  private void addPerson(String name) {
    boolean resident = random.nextInt(4) == 0;
    Person person =
        new Person(
            new PersonId(name),
            resident ? Grade.ST : Grade.CONSULTANT,
            new Specialty("medicine"),
            new ContractId(resident ? "2016" : "consultant-2003"),
            BigDecimal.ONE,
            random.nextInt(3) > 0 ? Set.of(new Competency("airway")) : Set.of(),
            random.nextInt(3) > 0
                ? Set.of(new AreaId("A"), new AreaId("B"))
                : Set.of(new AreaId("A")),
            random.nextBoolean(),
            Optional.<RotaType>empty(),
            Origin.ASSUMED);
    people.add(person);
    addWork(person);
    if (random.nextInt(8) == 0) {
      leave.add(new Leave(person.id(), days(day.plusDays(random.nextInt(2)), 1)));
    }
    if (random.nextBoolean()) {
      Availability[] all = Availability.values();
      Period when = days(day, 1 + random.nextInt(2));
      said.add(new AvailabilityStatement(person.id(), when, all[random.nextInt(all.length)]));
    }
  }

  private void addWork(Person person) {
    for (int offset = -1; offset <= 2; offset++) {
      LocalDate date = day.plusDays(offset);
      int pick = random.nextInt(6);
      if (pick <= 2) {
        Duty duty = duty(person, at(date, 9), at(date, pick == 0 ? 13 : 17), Service.PLANNED);
        addSession(person, duty);
      } else if (pick == 3) {
        duty(person, at(date, 8), at(date, 20), Service.EMERGENCY);
      }
    }
  }

  private Duty duty(Person person, Instant start, Instant end, Service service) {
    Period period = new Period(start, end);
    Duty duty =
        new Duty(
            new DutyId(person.id() + "@" + start),
            person.id(),
            period,
            new AreaId("A"),
            new RoleId("own " + service),
            service,
            Presence.RESIDENT,
            period.length(),
            Origin.ASSUMED);
    duties.add(duty);
    return duty;
  }

  private void addSession(Person person, Duty duty) {
    if (sessions.size() >= 4 || random.nextInt(3) == 0) {
      return;
    }
    Set<PersonId> needed = new TreeSet<>(Set.of(person.id()));
    if (random.nextInt(4) == 0) {
      needed.add(people.getFirst().id());
    }
    Priority[] all = Priority.values();
    sessions.add(
        new Session(
            new SessionId("S" + sessions.size()),
            new AreaId("A"),
            new Period(duty.period().start(), duty.period().start().plus(Duration.ofHours(3))),
            needed,
            random.nextInt(12),
            all[random.nextInt(all.length)],
            Origin.ASSUMED));
  }

  private List<PostRule> posts() {
    List<PostRule> posts = new ArrayList<>();
    int[][] hours = {{8, 20}, {20, 8}, {9, 17}, {17, 1}, {21, 9}, {7, 14}};
    int count = 1 + random.nextInt(3);
    for (int i = 1; i <= count; i++) {
      int[] from = hours[random.nextInt(hours.length)];
      posts.add(
          new PostRule(
              new PostRuleId("post" + i),
              new AreaId(random.nextBoolean() ? "A" : "B"),
              new RoleId("role" + i),
              random.nextBoolean() ? Set.of(new Competency("airway")) : Set.of(),
              Set.of(DayOfWeek.values()),
              LocalTime.of(from[0], 0),
              LocalTime.of(from[1], 0),
              1,
              Service.EMERGENCY,
              1 + random.nextInt(5),
              Origin.ASSUMED));
    }
    return posts;
  }

  /// Either residents are called out and consultants cover, or the other way round.
  private Action action(boolean residentsOut) {
    Instant start = at(day, 8);
    Period window = new Period(start, start.plus(Duration.ofHours(12 + 6 * random.nextInt(4))));
    return new Action(
        ACTION,
        "tiny",
        "BMA",
        Set.of(residentsOut ? StaffGroup.RESIDENT : StaffGroup.SAS),
        Optional.empty(),
        List.of(version(window)),
        Origin.ASSUMED);
  }

  private Version version(Period window) {
    return new Version(
        day.minusDays(20), Status.ANNOUNCED, Withdrawal.FULL, List.of(window), "invented");
  }

  private PlanningWeights weights() {
    Map<Priority, Integer> patients = new EnumMap<>(Priority.class);
    for (Priority priority : Priority.values()) {
      patients.put(priority, 10 - 2 * patients.size());
    }
    return new PlanningWeights(patients, 3, 1, random.nextInt(3), random.nextInt(40), 1);
  }

  private static RateCard rates() {
    LocalDate first = LocalDate.of(2016, 1, 1);
    return new RateCard(
        List.of(
            rate("day", 7, 19, Dated.from(first, new Money(8_000))),
            rate("night", 19, 7, Dated.from(first, new Money(12_345)))));
  }

  private static Rate rate(String id, int from, int to, Dated<Money> perHour) {
    return new Rate(
        id,
        StaffGroup.CONSULTANT,
        LocalTime.of(from, 0),
        LocalTime.of(to, 0),
        perHour,
        "invented",
        Origin.ASSUMED);
  }

  private Period days(LocalDate first, int count) {
    return new Period(at(first, 0), at(first.plusDays(count), 0));
  }

  private static Instant at(LocalDate date, int hour) {
    return date.atTime(hour, 0).atZone(LONDON).toInstant();
  }
}
