package org.safecover.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Action;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.Specialty;
import org.safecover.rules.limits.Limits;

/// What must hold between the plans of hospitals that differ in one thing.
class MetamorphicTest {

  private static final Limits LIMITS = ReadLimits.all();
  private static final long SEEDS = 150;

  @Test
  void LAW_01_one_person_more_never_makes_the_plan_worse() {
    LongStream.rangeClosed(1, SEEDS)
        .forEach(seed -> {
          Hospital hospital = TinyHospital.of(seed);
          List<Person> people = new ArrayList<>(hospital.people());
          people.add(newcomer());
          Hospital larger = with(hospital, people);
          assertThat(compare(values(larger), values(hospital))).as("seed %d", seed).isNotPositive();
        });
  }

  @Test
  void LAW_02_people_who_may_do_less_never_make_the_plan_better() {
    LongStream.rangeClosed(1, SEEDS)
        .forEach(seed -> {
          Hospital hospital = TinyHospital.of(seed);
          List<Person> people = hospital.people().stream().map(MetamorphicTest::withLess).toList();
          assertThat(compare(values(with(hospital, people)), values(hospital)))
              .as("seed %d", seed)
              .isNotNegative();
        });
  }

  @Test
  void LAW_03_other_names_change_no_value() {
    LongStream.rangeClosed(1, SEEDS)
        .forEach(seed -> {
          Hospital hospital = TinyHospital.of(seed);
          assertThat(values(new Renaming("z").hospital(hospital)))
              .as("seed %d", seed)
              .isEqualTo(values(hospital));
        });
  }

  @Test
  void LAW_04_two_hospitals_side_by_side_plan_as_each_alone() {
    LongStream.rangeClosed(1, SEEDS)
        .forEach(seed -> {
          Hospital hospital = TinyHospital.of(seed);
          Hospital both = sideBySide(hospital, new Renaming("z").hospital(hospital));
          List<Long> twice = values(hospital).stream().map(value -> 2 * value).toList();
          assertThat(values(both)).as("seed %d", seed).isEqualTo(twice);
        });
  }

  private static List<Long> values(Hospital hospital) {
    Action action = hospital.actions().getFirst();
    PlanRequest request = new PlanRequest(action.id(), action.latest(), Duration.ofMinutes(5), 1);
    return new Planner(hospital, LIMITS)
        .plan(request, PlanProgress.SILENT).levels().stream().map(Level::value).toList();
  }

  private static int compare(List<Long> some, List<Long> others) {
    for (int i = 0; i < some.size(); i++) {
      int one = Long.compare(some.get(i), others.get(i));
      if (one != 0) {
        return one;
      }
    }
    return 0;
  }

  private static Person newcomer() {
    return new Person(
        new PersonId("new"),
        Grade.CONSULTANT,
        new Specialty("medicine"),
        new ContractId("consultant-2003"),
        BigDecimal.ONE,
        Set.of(new Competency("airway")),
        Set.of(new AreaId("A"), new AreaId("B")),
        true,
        Optional.empty(),
        Origin.ASSUMED);
  }

  private static Person withLess(Person person) {
    return new Person(
        person.id(),
        person.grade(),
        person.specialty(),
        person.contract(),
        person.wholeTime(),
        Set.of(),
        Set.of(new AreaId("A")),
        false,
        person.rotaType(),
        person.origin());
  }

  private static Hospital with(Hospital hospital, List<Person> people) {
    return new Hospital(
        hospital.name(),
        hospital.odsCode(),
        hospital.zone(),
        hospital.areas(),
        hospital.contracts(),
        hospital.handovers(),
        hospital.weights(),
        hospital.cycle(),
        people,
        hospital.duties(),
        hospital.holidays(),
        hospital.posts(),
        hospital.sessions(),
        hospital.leave(),
        hospital.availability(),
        hospital.actions(),
        hospital.rates(),
        hospital.standings());
  }

  private static Hospital sideBySide(Hospital one, Hospital other) {
    return new Hospital(
        one.name(),
        one.odsCode(),
        one.zone(),
        both(one.areas(), other.areas()),
        new TreeSet<>(one.contracts()),
        one.handovers(),
        one.weights(),
        one.cycle(),
        both(one.people(), other.people()),
        both(one.duties(), other.duties()).stream().sorted().toList(),
        List.of(),
        both(one.posts(), other.posts()),
        both(one.sessions(), other.sessions()),
        both(one.leave(), other.leave()),
        both(one.availability(), other.availability()),
        one.actions(),
        one.rates(),
        List.of());
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /// The same hospital under other names of people, areas, posts and sessions.
  private record Renaming(String prefix) {

    Hospital hospital(Hospital hospital) {
      return new Hospital(
          hospital.name(),
          hospital.odsCode(),
          hospital.zone(),
          hospital.areas().stream()
              .map(area -> new Area(area(area.id()), area.name(), area.site()))
              .toList(),
          new TreeSet<>(hospital.contracts()),
          hospital.handovers(),
          hospital.weights(),
          hospital.cycle(),
          hospital.people().reversed().stream().map(this::person).toList(),
          hospital.duties().stream().map(this::duty).sorted().toList(),
          List.of(),
          hospital.posts().reversed().stream().map(this::post).toList(),
          hospital.sessions().reversed().stream().map(this::session).toList(),
          hospital.leave().stream().map(l -> new Leave(id(l.person()), l.period())).toList(),
          hospital.availability().stream()
              .map(a -> new AvailabilityStatement(id(a.person()), a.period(), a.availability()))
              .toList(),
          hospital.actions(),
          hospital.rates(),
          List.of());
    }

    private PersonId id(PersonId id) {
      return new PersonId(prefix + id);
    }

    private AreaId area(AreaId id) {
      return new AreaId(prefix + id);
    }

    private Person person(Person person) {
      TreeSet<AreaId> areas = new TreeSet<>();
      person.areas().forEach(area -> areas.add(area(area)));
      return new Person(
          id(person.id()),
          person.grade(),
          person.specialty(),
          person.contract(),
          person.wholeTime(),
          person.competencies(),
          areas,
          person.optOut(),
          person.rotaType(),
          person.origin());
    }

    private Duty duty(Duty duty) {
      return new Duty(
          new DutyId(prefix + duty.id()),
          id(duty.person()),
          duty.period(),
          area(duty.area()),
          duty.role(),
          duty.service(),
          duty.presence(),
          duty.expectedWork(),
          duty.origin());
    }

    private PostRule post(PostRule post) {
      return new PostRule(
          new PostRuleId(prefix + post.id()),
          area(post.area()),
          post.role(),
          post.competencies(),
          post.days(),
          post.from(),
          post.to(),
          post.count(),
          post.service(),
          post.criticality(),
          post.origin());
    }

    private Session session(Session session) {
      TreeSet<PersonId> people = new TreeSet<>();
      session.people().forEach(person -> people.add(id(person)));
      return new Session(
          new SessionId(prefix + session.id()),
          area(session.area()),
          session.period(),
          people,
          session.patients(),
          session.priority(),
          session.origin());
    }
  }
}
