package org.safecover.planner.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safecover.planner.rota.RotaPlan;
import org.safecover.planner.rota.RotaProgress;
import org.safecover.planner.rota.RotaTask;

/// Rotas small enough to list every plan: the search finds the best, and its bound is never above.
class RotaSearchTest {
  private static final RotaLimits LIMITS = new RotaLimits(Duration.ofSeconds(60), 3, 1, 500);

  private static Optional<RotaPlan> searched(RotaTask task) {
    return new RotaSearch(task, LIMITS, RotaProgress.SILENT).search();
  }

  private static List<int[]> lines(RotaPlan plan) {
    return plan.lines().stream()
        .map(line -> line.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  @Test
  void the_best_plan_is_found_where_every_plan_can_be_listed() {
    List<Long> seeds = LongStream.range(0, 120).boxed().toList();
    List<String> faults = new ArrayList<>();
    for (long seed : seeds) {
      RotaTask task = TinyRota.of(seed);
      Optional<Long> best = TinyRota.best(task);
      Optional<RotaPlan> found = searched(task);
      if (!found.map(RotaPlan::value).equals(best)) {
        faults.add(seed + ": " + found.map(RotaPlan::value) + ", but the best is " + best);
      }
      if (found.isPresent() && found.get().bound() > best.orElseThrow()) {
        faults.add(seed + ": the bound is above the best");
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void every_line_is_legal_and_the_value_is_what_the_lines_cost() {
    for (long seed = 0; seed < 60; seed++) {
      RotaTask task = TinyRota.of(seed);
      Optional<RotaPlan> found = searched(task);
      if (found.isPresent()) {
        List<int[]> lines = lines(found.get());
        assertThat(TinyRota.cost(task, lines)).isEqualTo(found.get().value());
        for (int i = 0; i < lines.size(); i++) {
          assertThat(LegalLine.isLegal(task, task.people().get(i), lines.get(i))).isTrue();
        }
      }
    }
  }

  @Test
  void the_same_task_seed_and_work_give_the_same_plan() {
    assertThat(searched(TinyRota.of(7))).isEqualTo(searched(TinyRota.of(7)));
  }

  @Test
  void a_search_told_to_stop_still_gives_a_whole_plan_and_a_true_bound() {
    for (long seed = 0; seed < 60; seed++) {
      RotaTask task = TinyRota.of(seed);
      RotaSearch search = new RotaSearch(task, LIMITS, RotaProgress.SILENT);
      search.stop();
      Optional<RotaPlan> found = search.search();

      found.ifPresent(plan -> {
        assertThat(plan.lines()).hasSameSizeAs(task.people());
        assertThat(plan.bound()).isLessThanOrEqualTo(TinyRota.best(task).orElseThrow());
      });
    }
  }
}
