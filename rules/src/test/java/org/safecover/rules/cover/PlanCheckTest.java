package org.safecover.rules.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.Limits;

/// A plan that keeps every promise, and for each promise a plan that breaks it.
class PlanCheckTest {

  private static final Limits LIMITS = ReadLimits.all();
  private static final PostId LATE = new PostId("late/2016-01-12");
  private static final PostId NIGHT = new PostId("night/2016-01-12");

  private static final Hospital HOSPITAL =
      new DrawnHospital()
          .posts(
              """
              Late   09:00-21:30 ward
              Night  21:15-09:15 ward
              """)
          .rota(
              """
              Cole   STR        emergency Night  2016-01-11 21:15-09:15
              Asha   STR        emergency Late   2016-01-12 09:00-21:30
              Bell   SHO        emergency Night  2016-01-12 21:15-09:15
              Dunn   STR        emergency Late   2016-01-13 09:00-21:30
              Dunn   STR        planned   Clinic 2015-11-02 09:00-17:00
              Dunn   STR        planned   Clinic 2016-04-29 09:00-17:00
              Ford   CONSULTANT planned   Clinic 2016-01-12 09:00-17:00
              Ford   CONSULTANT planned   Clinic 2016-01-13 13:00-17:00
              Gray   CONSULTANT planned   Clinic 2016-01-12 09:00-17:00
              Gray   CONSULTANT planned   Clinic 2016-01-13 09:00-17:00
              Hall   CONSULTANT planned   Clinic 2016-01-12 09:00-17:00
              Iqbal  CONSULTANT emergency OnCall 2016-01-12 08:00-20:00
              """)
          .handovers("13:00")
          .onLeave("Hall", "2016-01-12")
          .session("F1", "Ford", "2016-01-12 09:30-12:30")
          .session("G2", "Gray", "2016-01-13 09:30-12:30")
          .struck(Withdrawal.FULL, "2016-01-12 08:00", "2016-01-13 08:00");

  private static final Situation SITUATION =
      Situation.of(HOSPITAL, LIMITS, DrawnHospital.ACTION, HOSPITAL.actions().getFirst().latest());

  /// Ford takes the late duty, Gray the night; both give up what they must.
  private static Plan good() {
    return plan(
        List.of(cover("Ford", LATE, "09:00-21:30"), cover("Gray", NIGHT, "21:15-09:15")),
        "Ford@2016-01-12T09:00-17:00",
        "Gray@2016-01-12T09:00-17:00",
        "Gray@2016-01-13T09:00-17:00");
  }

  private static Plan plan(List<Cover> covers, String... released) {
    TreeSet<DutyId> ids = new TreeSet<>();
    List.of(released).forEach(id -> ids.add(new DutyId(id)));
    return Completion.of(SITUATION, new Draft(covers, ids, Map.of(), 1));
  }

  private static Cover cover(String name, PostId post, String hours) {
    return new Cover(new PersonId(name), post, DrawnHospital.at("2016-01-12", hours));
  }

  private static List<Promise> broken(Plan plan) {
    return PlanCheck.faults(HOSPITAL, LIMITS, plan).stream()
        .map(PlanFault::promise)
        .distinct()
        .toList();
  }

  private static Plan with(Plan plan, UnaryOperator<List<Cover>> change) {
    return new Plan(
        plan.hospital(),
        plan.action(),
        plan.version(),
        plan.seed(),
        plan.posts(),
        plan.held(),
        change.apply(new ArrayList<>(plan.covers())),
        plan.releases(),
        plan.moved(),
        plan.gaps(),
        plan.levels(),
        plan.proof());
  }

  @Test
  void a_plan_that_covers_both_posts_keeps_every_promise() {
    assertThat(PlanCheck.faults(HOSPITAL, LIMITS, good())).isEmpty();
  }

  @Test
  void PLAN_ACTION_a_plan_for_another_hospital_is_refused() {
    Plan other =
        new Plan(
            "ELSEWHERE",
            good().action(),
            good().version(),
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Proof.NONE);
    assertThat(broken(other)).containsExactly(Promise.ACTION);
  }

  @Test
  void PLAN_POOL_nobody_called_out_may_be_counted_on() {
    assertThat(broken(plan(List.of(cover("Bell", LATE, "09:00-21:30"))))).contains(Promise.POOL);
  }

  @Test
  void PLAN_FREE_nobody_on_leave_may_be_called() {
    assertThat(broken(plan(List.of(cover("Hall", LATE, "09:00-21:30"))))).contains(Promise.FREE);
  }

  @Test
  void PLAN_FREE_an_emergency_duty_of_their_own_comes_first() {
    assertThat(broken(plan(List.of(cover("Iqbal", LATE, "09:00-21:30"))))).contains(Promise.FREE);
  }

  @Test
  void PLAN_FREE_who_covers_must_be_released_from_the_clinic_at_that_time() {
    assertThat(broken(plan(List.of(cover("Ford", LATE, "09:00-21:30"))))).contains(Promise.FREE);
  }

  @Test
  void PLAN_ONE_POST_nobody_holds_two_posts_at_once() {
    List<Cover> twice =
        List.of(cover("Ford", LATE, "09:00-21:30"), cover("Ford", NIGHT, "21:15-09:15"));
    assertThat(broken(plan(twice, "Ford@2016-01-12T09:00-17:00", "Ford@2016-01-13T13:00-17:00")))
        .contains(Promise.ONE_POST);
  }

  @Test
  void PLAN_ONE_PERSON_two_people_never_hold_one_post() {
    List<Cover> both =
        List.of(cover("Ford", LATE, "09:00-21:30"), cover("Gray", LATE, "09:00-21:30"));
    assertThat(broken(plan(both, "Ford@2016-01-12T09:00-17:00", "Gray@2016-01-12T09:00-17:00")))
        .contains(Promise.ONE_PERSON);
  }

  @Test
  void PLAN_HANDOVER_a_post_changes_hands_at_one_o_clock_but_not_at_two() {
    List<Cover> atOne =
        List.of(cover("Ford", LATE, "09:00-13:00"), cover("Gray", LATE, "13:00-21:30"));
    List<Cover> atTwo =
        List.of(cover("Ford", LATE, "09:00-14:00"), cover("Gray", LATE, "14:00-21:30"));
    String[] free = {"Ford@2016-01-12T09:00-17:00", "Gray@2016-01-12T09:00-17:00"};

    assertThat(broken(plan(atOne, free))).doesNotContain(Promise.HANDOVER);
    assertThat(broken(plan(atTwo, free))).contains(Promise.HANDOVER);
  }

  @Test
  void PLAN_RELEASE_nobody_is_released_who_covers_nothing() {
    assertThat(broken(plan(List.of(), "Gray@2016-01-12T09:00-17:00"))).contains(Promise.RELEASE);
  }

  @Test
  void PLAN_LIMITS_a_night_without_the_next_morning_off_breaks_rest() {
    Plan tired = plan(List.of(cover("Gray", NIGHT, "21:15-09:15")), "Gray@2016-01-12T09:00-17:00");
    assertThat(PlanCheck.faults(HOSPITAL, LIMITS, tired))
        .anySatisfy(fault -> assertThat(fault.promise()).isEqualTo(Promise.LIMITS));
  }

  @Test
  void PLAN_GAPS_a_gap_that_somebody_could_hold_is_not_accepted() {
    Plan idle = plan(List.of());
    assertThat(idle.gaps()).hasSize(2);
    assertThat(broken(idle)).contains(Promise.GAPS);
  }

  @Test
  void PLAN_COMPLETE_a_cover_taken_out_by_hand_no_longer_fits_the_rest() {
    Plan cut = with(good(), covers -> covers.subList(0, 1));
    assertThat(broken(cut)).contains(Promise.COMPLETE);
  }

  @Test
  void PLAN_COMPLETE_a_changed_value_of_a_level_is_found() {
    Plan good = good();
    List<Level> levels = new ArrayList<>(good.levels());
    Level first = levels.getFirst();
    levels.set(0, new Level(first.objective(), first.value() + 1, first.bound()));
    Plan changed =
        new Plan(
            good.hospital(),
            good.action(),
            good.version(),
            good.seed(),
            good.posts(),
            good.held(),
            good.covers(),
            good.releases(),
            good.moved(),
            good.gaps(),
            levels,
            Proof.NONE);
    assertThat(broken(changed)).containsExactly(Promise.COMPLETE);
  }

  @Test
  void a_consultant_who_covers_the_night_loses_the_next_days_list_and_its_patients_are_counted() {
    assertThat(good().moved()).extracting(moved -> moved.session().text()).contains("G2");
  }

  @Test
  void a_gap_names_everyone_who_might_have_held_it_and_why_each_cannot() {
    Period gap = DrawnHospital.at("2016-01-12", "09:00-21:30");
    Plan night =
        plan(
            List.of(cover("Gray", NIGHT, "21:15-09:15")),
            "Gray@2016-01-12T09:00-17:00",
            "Gray@2016-01-13T09:00-17:00");
    Gap late = night.gaps().getFirst();

    assertThat(late.period()).isEqualTo(gap);
    assertThat(late.exclusions())
        .extracting(exclusion -> exclusion.person().text())
        .containsExactlyInAnyOrder("Ford", "Gray", "Hall", "Iqbal");
    assertThat(late.exclusions())
        .filteredOn(exclusion -> !exclusion.person().text().equals("Ford"))
        .allSatisfy(exclusion -> assertThat(exclusion.reasons()).isNotEmpty());
  }
}
