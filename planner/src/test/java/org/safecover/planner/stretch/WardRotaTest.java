package org.safecover.planner.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.safecover.planner.rota.RotaPlan;
import org.safecover.planner.rota.RotaProgress;
import org.safecover.planner.rota.RotaTask;

/// A ward's four weeks: the search ends by its work and not by the clock, and can be stopped.
class WardRotaTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  private static RotaPlan searched(RotaTask task, double units) {
    RotaLimits limits = new RotaLimits(LONG, units, 1, 400);
    return new RotaSearch(task, limits, RotaProgress.SILENT).search().orElseThrow();
  }

  private static void isLegal(RotaTask task, RotaPlan plan) {
    List<int[]> lines = new ArrayList<>();
    for (List<Integer> line : plan.lines()) {
      lines.add(line.stream().mapToInt(Integer::intValue).toArray());
    }
    for (int i = 0; i < lines.size(); i++) {
      assertThat(LegalLine.isLegal(task, task.people().get(i), lines.get(i))).isTrue();
    }
    assertThat(TinyRota.cost(task, lines)).isEqualTo(plan.value());
    assertThat(plan.bound()).isLessThanOrEqualTo(plan.value());
  }

  @Test
  void the_same_ward_seed_and_work_give_the_same_plan_and_bound() {
    for (long seed = 0; seed < 3; seed++) {
      RotaTask task = WardRota.of(seed);
      RotaPlan once = searched(task, 2);

      isLegal(task, once);
      assertThat(searched(task, 2)).isEqualTo(once);
      assertThat(searched(task, 2).toString()).isEqualTo(once.toString());
    }
  }

  @Test
  void more_work_never_makes_the_plan_dearer_or_the_bound_lower() {
    RotaTask task = WardRota.of(4);
    RotaPlan little = searched(task, 0.5);
    RotaPlan more = searched(task, 4);

    assertThat(more.value()).isLessThanOrEqualTo(little.value());
    assertThat(more.bound()).isLessThanOrEqualTo(little.value());
  }

  @Test
  void a_search_stopped_at_its_first_plan_gives_a_legal_plan() {
    RotaTask task = WardRota.of(5);
    AtomicReference<Optional<RotaSearch>> running = new AtomicReference<>(Optional.empty());
    RotaLimits limits = new RotaLimits(LONG, Double.MAX_VALUE, 1, 400);
    RotaSearch search =
        new RotaSearch(task, limits, (_, _) -> running.get().ifPresent(RotaSearch::stop));
    running.set(Optional.of(search));

    isLegal(task, search.search().orElseThrow());
  }

  @Test
  void a_pool_for_few_lines_still_gives_a_legal_plan() {
    RotaTask task = WardRota.of(6);
    RotaLimits limits = new RotaLimits(LONG, 2, 1, 20);

    isLegal(task, new RotaSearch(task, limits, RotaProgress.SILENT).search().orElseThrow());
  }
}
