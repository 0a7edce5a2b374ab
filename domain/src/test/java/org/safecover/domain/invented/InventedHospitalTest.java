package org.safecover.domain.invented;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;

/// What anyone who plans with an invented hospital takes for granted of it.
class InventedHospitalTest {

  @ParameterizedTest
  @ValueSource(ints = {20, 37, 100, 600, 2_000})
  void INVENT_01_it_has_as_many_doctors_as_were_asked_for_in_believable_parts(int doctors) {
    Hospital hospital = InventedHospital.of(doctors, 1);

    assertThat(hospital.people()).hasSize(doctors);
    Map<StaffGroup, Long> groups =
        hospital.people().stream().collect(groupingBy(p -> p.grade().group(), counting()));
    assertThat(groups.getOrDefault(StaffGroup.RESIDENT, 0L) * 100 / doctors).isBetween(43L, 47L);
    assertThat(groups.getOrDefault(StaffGroup.SAS, 0L) * 100 / doctors).isBetween(13L, 17L);
    assertThat(hospital.people()).allMatch(person -> person.origin() == Origin.ASSUMED);
  }

  @Test
  void INVENT_02_the_same_seed_gives_the_same_hospital_and_another_seed_another() {
    assertThat(InventedHospital.of(120, 7)).isEqualTo(InventedHospital.of(120, 7));
    assertThat(InventedHospital.of(120, 7)).isNotEqualTo(InventedHospital.of(120, 8));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void INVENT_03_every_post_is_held_by_exactly_one_doctor_on_every_day_of_the_rota(long seed) {
    Hospital hospital = InventedHospital.of(150, seed);
    RotaWeeks weeks = new RotaWeeks(InventedHospital.USUAL_ACTION_DAY);

    for (PostRule post : hospital.posts()) {
      List<Duty> holding =
          hospital.duties().stream()
              .filter(d -> d.area().equals(post.area()) && d.role().equals(post.role()))
              .toList();
      for (LocalDate day : weeks.days()) {
        if (post.days().contains(day.getDayOfWeek())) {
          Period period = weeks.hours(day, post.from(), post.to());
          assertThat(holding.stream().filter(duty -> duty.period().equals(period))).hasSize(1);
        }
      }
      assertThat(holding)
          .allMatch(d -> holder(hospital, d).competencies().containsAll(post.competencies()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 90, 400})
  void INVENT_04_nobody_is_in_two_places_or_works_on_leave(int doctors) {
    Hospital hospital = InventedHospital.of(doctors, 3);

    Map<PersonId, List<Duty>> duties = hospital.duties().stream().collect(groupingBy(Duty::person));
    duties.values().forEach(InventedHospitalTest::followOneAnother);
    for (Leave leave : hospital.leave()) {
      assertThat(duties.get(leave.person()))
          .noneMatch(duty -> duty.period().overlaps(leave.period()));
    }
  }

  @Test
  void INVENT_05_the_rota_reaches_four_weeks_before_and_after_the_action() {
    for (int i = 0; i < 7; i++) {
      LocalDate day = InventedHospital.USUAL_ACTION_DAY.plusDays(i);
      Hospital hospital = InventedHospital.of(30, 1, day);
      Period action = hospital.actions().getFirst().latest().span();

      assertThat(hospital.duties().getFirst().period().start())
          .isBefore(action.start().minus(Duration.ofDays(28)));
      assertThat(hospital.duties().getLast().period().end())
          .isAfter(action.end().plus(Duration.ofDays(28)));
    }
  }

  @Test
  void INVENT_06_residents_are_under_the_contract_of_the_day() {
    Hospital before = InventedHospital.of(30, 1, LocalDate.of(2016, 1, 12));
    Hospital after = InventedHospital.of(30, 1, LocalDate.of(2023, 3, 13));

    assertThat(before.contracts()).hasToString("[2002, consultant-2003, sas-2008]");
    assertThat(after.contracts()).hasToString("[2016, consultant-2003, sas-2008]");
    assertThat(before.people().stream().filter(p -> p.contract().text().equals("2002")))
        .allMatch(person -> person.rotaType().isPresent());
  }

  @Test
  void INVENT_07_sessions_fall_into_the_planned_duties_of_everyone_they_need() {
    Hospital hospital = InventedHospital.of(100, 5);
    Map<PersonId, List<Duty>> duties = hospital.duties().stream().collect(groupingBy(Duty::person));

    assertThat(hospital.sessions()).isNotEmpty();
    assertThat(hospital.sessions())
        .allMatch(session ->
            session.people().stream()
                .allMatch(person ->
                    duties.getOrDefault(person, List.of()).stream()
                        .anyMatch(d -> d.period().contains(session.period()))));
    assertThat(hospital.sessions()).anyMatch(session -> session.people().size() > 1);
  }

  @Test
  void INVENT_08_ids_are_unique() {
    Hospital hospital = InventedHospital.of(2_000, 9);

    Stream<Object> ids =
        Stream.of(
                hospital.people().stream().map(Person::id),
                hospital.duties().stream().map(Duty::id),
                hospital.posts().stream().map(PostRule::id),
                hospital.sessions().stream().map(Session::id))
            .flatMap(all -> all);

    Set<Object> seen = new HashSet<>();
    assertThat(ids.filter(Predicate.not(seen::add))).isEmpty();
  }

  @Test
  void INVENT_09_a_hospital_too_small_for_a_lawful_rota_is_not_invented() {
    assertThatThrownBy(() -> InventedHospital.of(19, 1)).hasMessageContaining("not of 19");
  }

  @Test
  void INVENT_10_a_shorter_action_changes_nothing_but_its_window() {
    Hospital five = InventedHospital.of(30, 4);
    Hospital one = InventedHospital.facing(1, 30, 4);

    assertThat(one.duties()).isEqualTo(five.duties());
    assertThat(one.actions().getFirst().latest().span())
        .isEqualTo(
            new Period(
                five.actions().getFirst().latest().span().start(),
                five.actions().getFirst().latest().span().start().plus(Duration.ofDays(1))));
    assertThatThrownBy(() -> InventedHospital.facing(6, 30, 4)).hasMessageContaining("not of 6");
  }

  private static Person holder(Hospital hospital, Duty duty) {
    return hospital.people().stream()
        .filter(p -> p.id().equals(duty.person()))
        .findFirst()
        .orElseThrow();
  }

  private static void followOneAnother(List<Duty> duties) {
    for (int i = 1; i < duties.size(); i++) {
      Period earlier = duties.get(i - 1).period();
      assertThat(duties.get(i).period().start()).isAfterOrEqualTo(earlier.end());
    }
  }
}
