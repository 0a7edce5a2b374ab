package org.safecover.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.invented.InventedHospital;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.limits.Limits;

/// Plans for invented hospitals of the size of a small department.
class PlannerTest {

  private static final Limits LIMITS = ReadLimits.all();
  private static final Hospital HOSPITAL = InventedHospital.of(60, 7);

  private static Plan plan(PlanProgress progress) {
    return plan(HOSPITAL, progress);
  }

  private static Plan plan(Hospital hospital, PlanProgress progress) {
    Action action = hospital.actions().getFirst();
    PlanRequest request = new PlanRequest(action.id(), action.latest(), Duration.ofMinutes(5), 1);
    return new Planner(hospital, LIMITS).plan(request, progress);
  }

  @Test
  void a_plan_for_a_five_day_withdrawal_keeps_every_promise() {
    assertThat(PlanCheck.faults(HOSPITAL, LIMITS, plan(PlanProgress.SILENT))).isEmpty();
  }

  @Test
  void the_same_hospital_and_seed_give_the_same_plan() {
    assertThat(plan(PlanProgress.SILENT)).isEqualTo(plan(PlanProgress.SILENT));
  }

  @Test
  void whoever_watches_hears_every_level_in_its_order() {
    List<Objective> heard = new ArrayList<>();
    plan(
        new PlanProgress() {
          @Override
          public void level(Level reached) {
            heard.add(reached.objective());
          }
        });
    assertThat(heard).containsExactlyElementsOf(Objective.ofFirstPlan());
  }

  @Test
  void an_action_that_the_hospital_does_not_know_is_said_to_be_unknown() {
    Action action = HOSPITAL.actions().getFirst();
    PlanRequest request =
        new PlanRequest(new ActionId("never"), action.latest(), Duration.ofSeconds(1), 1);
    assertThatThrownBy(() -> new Planner(HOSPITAL, LIMITS).plan(request, PlanProgress.SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("never");
  }

  @Test
  void a_search_that_is_cut_short_still_gives_a_plan_that_keeps_every_promise() {
    Action action = HOSPITAL.actions().getFirst();
    PlanRequest request = new PlanRequest(action.id(), action.latest(), Duration.ofMillis(1), 1);
    Plan hurried = new Planner(HOSPITAL, LIMITS).plan(request, PlanProgress.SILENT);
    assertThat(PlanCheck.faults(HOSPITAL, LIMITS, hurried)).isEmpty();
    assertThat(hurried.levels()).anySatisfy(l -> assertThat(l.provenBest()).isFalse());
  }

  @Test
  void a_search_that_is_stopped_gives_the_best_plan_so_far_and_claims_no_more_than_it_proved() {
    Plan stopped = plan(new StoppedAt(Objective.UNCOVERED));
    Plan whole = plan(PlanProgress.SILENT);

    assertThat(PlanCheck.faults(HOSPITAL, LIMITS, stopped)).isEmpty();
    assertThat(stopped.level(Objective.UNCOVERED)).isEqualTo(whole.level(Objective.UNCOVERED));
    assertThat(stopped.levels()).anySatisfy(l -> assertThat(l.provenBest()).isFalse());
    assertThat(stopped.levels())
        .allSatisfy(l -> assertThat(l.bound()).isLessThanOrEqualTo(l.value()));
  }

  @Test
  void the_first_plan_moves_no_session_that_handing_posts_on_from_doctor_to_doctor_would_spare() {
    for (long seed = 1; seed <= 3; seed++) {
      Hospital hospital = InventedHospital.of(120, seed);
      Plan first = plan(hospital, new StoppedAt(Objective.UNCOVERED));
      Plan atPatients = plan(hospital, new StoppedAt(Objective.PATIENTS));

      assertThat(atPatients.level(Objective.PATIENTS).provenBest()).isTrue();
      assertThat(first.level(Objective.PATIENTS).value())
          .as("seed %d", seed)
          .isEqualTo(atPatients.level(Objective.PATIENTS).value());
    }
  }

  @Test
  void a_search_can_be_stopped_from_another_thread_while_the_solver_is_at_work() {
    Hospital large = InventedHospital.of(300, 1);
    Action action = large.actions().getFirst();
    PlanRequest request = new PlanRequest(action.id(), action.latest(), Duration.ofHours(10), 1);
    StoppedAt fromOutside = new StoppedAt(Objective.COST);
    fromOutside.inThread = work -> Thread.ofPlatform().daemon().start(work);

    Plan stopped = new Planner(large, LIMITS).plan(request, fromOutside);

    assertThat(PlanCheck.faults(large, LIMITS, stopped)).isEmpty();
  }

  /// Somebody who has had enough when a level is through.
  private static final class StoppedAt implements PlanProgress {

    private final Objective last;
    private Consumer<Runnable> inThread = Runnable::run;
    private Runnable stop = () -> {};

    StoppedAt(Objective last) {
      this.last = last;
    }

    @Override
    public void started(Runnable stop) {
      this.stop = stop;
    }

    @Override
    public void level(Level reached) {
      if (reached.objective() == last) {
        inThread.accept(stop);
      }
    }
  }
}
