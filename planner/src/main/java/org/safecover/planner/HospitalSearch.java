package org.safecover.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.safecover.domain.cover.Objective;
import org.safecover.planner.schedule.Allowance;
import org.safecover.planner.schedule.Patience;
import org.safecover.rules.cover.Situation;

/// Searches all parts of a hospital, one level after the other, two parts at a time. Each part is
/// solved by itself with one solver thread, so the order in which they finish changes nothing.
final class HospitalSearch {

  private static final int AT_A_TIME = 2;

  /// Shares of the time allowed, by level, in the solver's units. They add up to more than the
  /// whole: a level that is soon proven leaves its share, and the clock stops whatever would run
  /// over.
  private static final Map<Objective, Double> SHARES =
      new EnumMap<>(
          Map.of(
              Objective.UNCOVERED, 0.20,
              Objective.CHANGED, 0.10,
              Objective.PATIENTS, 0.15,
              Objective.DISTURBANCE, 0.15,
              Objective.COST, 0.30,
              Objective.FAIRNESS, 0.50));

  private final Situation situation;
  private final PlanRequest request;
  private final PlanProgress progress;
  private final Patience patience;

  HospitalSearch(
      Situation situation, PlanRequest request, PlanProgress progress, Patience patience) {
    this.situation = situation;
    this.request = request;
    this.progress = progress;
    this.patience = patience;
  }

  /// Every part with the best that was found for it.
  List<PartSearch> searched() {
    Preparation preparation = new Preparation(situation);
    List<PartSearch> searches =
        preparation.parts().parallelStream()
            .map(part -> new PartSearch(situation, part, preparation, request.seed()))
            .toList();
    searches.parallelStream().forEach(PartSearch::fill);
    progress.first(Planner.reached(searches, Objective.UNCOVERED));
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
      for (Objective objective : situation.objectives()) {
        searchLevel(searches, objective, threads);
      }
    }
    searches.forEach(PartSearch::fill);
    return searches;
  }

  private void searchLevel(
      List<PartSearch> searches, Objective objective, ExecutorService threads) {
    long whole = searches.stream().mapToLong(PartSearch::size).sum();
    ExecutorCompletionService<PartSearch> done = new ExecutorCompletionService<>(threads);
    List<Future<PartSearch>> started = new ArrayList<>();
    for (PartSearch search : searches) {
      double share = (double) search.size() / whole;
      Allowance effort = new Allowance(allowance(objective) * Math.max(share, 0.02), patience);
      started.add(done.submit(() -> search.search(objective, effort), search));
    }
    for (int i = 1; i <= started.size(); i++) {
      await(done);
      progress.solved(objective, i, started.size());
    }
    progress.level(Planner.reached(searches, objective));
  }

  private double allowance(Objective objective) {
    double seconds = request.timeLimit().toNanos() / 1e9;
    return AT_A_TIME * seconds * SHARES.getOrDefault(objective, 0.0);
  }

  private static void await(ExecutorCompletionService<PartSearch> done) {
    try {
      done.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The search was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part could not be searched.", e);
    }
  }
}
