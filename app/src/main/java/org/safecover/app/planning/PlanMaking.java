package org.safecover.app.planning;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.safecover.app.load.LoadedHospital;
import org.safecover.app.load.UnusableInput;
import org.safecover.domain.cover.Plan;
import org.safecover.planner.PlanProgress;
import org.safecover.planner.PlanRequest;
import org.safecover.planner.Planner;
import org.safecover.planner.SolverMissing;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.PlanFault;

/// Plans that have passed the judge; one that has not is never handed on. Needs the planner.
public record PlanMaking(LoadedHospital loaded) {

  /// Loads the solver while files are being read. Whether it can be loaded is said when it is used.
  public static void warmUp() {
    Thread.ofPlatform()
        .daemon()
        .uncaughtExceptionHandler((_, missing) -> {})
        .start(Planner::loadSolver);
  }

  /// @param timeLimit for the whole search
  /// @param seed the same gives the same plan
  public record Search(Duration timeLimit, long seed) {}

  /// @throws UnusableInput when the solver cannot be loaded on this machine
  public Plan plan(Facing facing, Search search, PlanProgress progress) {
    Planner planner = new Planner(loaded.hospital(), loaded.limits());
    PlanRequest request = new PlanRequest(facing, search.timeLimit(), search.seed());
    Plan plan = planned(planner, request, progress);
    List<PlanFault> faults = Verification.of(loaded, plan).faults();
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "the plan does not keep its promises and is not shown: "
              + faults.stream().map(PlanFault::toString).collect(Collectors.joining("; ")));
    }
    return plan;
  }

  private static Plan planned(Planner planner, PlanRequest request, PlanProgress progress) {
    try {
      return planner.plan(request, progress);
    } catch (SolverMissing missing) {
      throw UnusableInput.saying(String.valueOf(missing.getMessage()));
    }
  }
}
