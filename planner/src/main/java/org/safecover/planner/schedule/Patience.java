package org.safecover.planner.schedule;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// How long whoever waits will wait: until a moment, or until they have had enough. The one place
/// where CP-SAT is started, with its fences.
public final class Patience {

  /// What CP-SAT may take of memory outside Java's heap for one solve.
  private static final long MOST_MEGABYTES = 2_048;

  private static final double LEAST_SECONDS = 0.01;
  private static final Duration PAUSE = Duration.ofMillis(10);

  private final long endsAt;
  private final Set<CpSolver> solving = ConcurrentHashMap.newKeySet();
  private volatile boolean enough;

  private Patience(long endsAt) {
    this.endsAt = endsAt;
  }

  /// From now on.
  public static Patience of(Duration time) {
    return new Patience(System.nanoTime() + time.toNanos());
  }

  public double secondsLeft() {
    return Math.max(LEAST_SECONDS, (endsAt - System.nanoTime()) / 1e9);
  }

  public boolean isOver() {
    return enough || System.nanoTime() - endsAt >= 0;
  }

  /// Whether somebody has had enough.
  public boolean isStopped() {
    return enough;
  }

  /// Ends what is being solved, and whatever would be solved next; returns when nothing is.
  public void stop() {
    enough = true;
    while (!solving.isEmpty()) {
      solving.forEach(CpSolver::stopSearch);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// Solves by one worker with presolve, its linear relaxation at the highest level.
  ///
  /// @param deterministic work at most, in the solver's own units
  public CpSolverStatus solve(CpSolver solver, CpModel model, double deterministic, int seed) {
    solver
        .getParameters()
        .setNumWorkers(1)
        .setLinearizationLevel(2)
        .setRandomSeed(seed)
        .setMaxMemoryInMb(MOST_MEGABYTES)
        .setMaxDeterministicTime(deterministic);
    solving.add(solver);
    try {
      solver.getParameters().setMaxTimeInSeconds(enough ? LEAST_SECONDS : secondsLeft());
      return solver.solve(model);
    } finally {
      solving.remove(solver);
    }
  }
}
