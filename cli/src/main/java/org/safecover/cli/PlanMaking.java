package org.safecover.cli;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.safecover.cli.load.Announced;
import org.safecover.cli.load.LoadedHospital;
import org.safecover.cli.load.UnusableInput;
import org.safecover.cli.proof.Verification;
import org.safecover.domain.cover.Plan;
import org.safecover.planner.PlanRequest;
import org.safecover.planner.Planner;
import org.safecover.planner.SolverMissing;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.PlanFault;

/// Plans that have passed the judge; one that has not is never handed on.
final class PlanMaking {

  private final Console console;
  private final LoadedHospital loaded;

  PlanMaking(Console console, LoadedHospital loaded) {
    this.console = console;
    this.loaded = loaded;
  }

  /// Loads the solver while files are being read. Whether it can be loaded is said when it is used.
  static void warmUp() {
    Thread.ofPlatform()
        .daemon()
        .uncaughtExceptionHandler((_, missing) -> {})
        .start(Planner::loadSolver);
  }

  /// @param timeLimit for the whole search
  record Search(Duration timeLimit, long seed) {}

  Plan plan(Announced announced, Search search) {
    return plan(
        Facing.first(announced.action(), announced.version()),
        search,
        "Planning " + announced.action());
  }

  /// @param task as whoever waits reads it
  Plan plan(Facing facing, Search search, String task) {
    Planner planner = new Planner(loaded.hospital(), loaded.limits());
    PlanRequest request = new PlanRequest(facing, search.timeLimit(), search.seed());
    Plan plan;
    try (SearchProgress progress = SearchProgress.on(console, task)) {
      plan = planner.plan(request, progress);
    } catch (SolverMissing missing) {
      throw UnusableInput.saying(String.valueOf(missing.getMessage()));
    }
    List<PlanFault> faults = Verification.faults(loaded, plan);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "the plan does not keep its promises and is not shown: "
              + faults.stream().map(PlanFault::toString).collect(Collectors.joining("; ")));
    }
    return plan;
  }
}
