package org.safecover.bench.peer.plain;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.bench.peer.CoverSolver;
import org.safecover.bench.peer.Doctor;
import org.safecover.bench.peer.Question;
import org.safecover.bench.peer.Watch;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.planner.Planner;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Score;
import org.safecover.rules.cover.Situation;

/// CP-SAT as it comes, with two workers, level by level. Limits that are not about pairs are told
/// to it when an answer breaks them: each breach becomes an alternative, and it is asked again.
public final class PlainSolver implements CoverSolver {

  private static final int WORKERS = 2;

  /// Shares of the time allowed, by level; what a level leaves goes to those after it.
  private static final Map<Objective, Double> SHARES =
      new EnumMap<>(
          Map.of(
              Objective.UNCOVERED, 0.40,
              Objective.PATIENTS, 0.25,
              Objective.DISTURBANCE, 0.15,
              Objective.COST, 0.10,
              Objective.FAIRNESS, 0.10));

  /// One search of one plain model.
  private static final class Run {

    private final PlainModel plain;
    private final Watch watch;
    private final double ends;
    private final Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
    private Draft best = new Draft(List.of(), new TreeSet<>(), Map.of(), 0);
    private boolean whole;
    private double lastGain;

    Run(Situation situation, Watch watch, double ends) {
      this.plain = new PlainModel(situation);
      this.watch = watch;
      this.ends = ends;
    }

    Draft searched() {
      PlainAims aims = new PlainAims(plain);
      double shares = 1;
      for (Objective objective : Objective.ofFirstPlan()) {
        LinearExpr aim = aims.expression(objective);
        plain.model.minimize(aim);
        double now = watch.seconds();
        double share = SHARES.getOrDefault(objective, 0.0);
        boolean found = searchLevel(objective, now + (ends - now) * share / shares);
        shares -= share;
        if (!found) {
          break;
        }
        plain.model.addLessOrEqual(aim, value(best, objective));
      }
      return new Draft(best.covers(), best.releases(), bounds, 0);
    }

    /// Asks until an answer keeps every limit; false when the time is over before there ever was
    /// one.
    private boolean searchLevel(Objective objective, double until) {
      while (watch.seconds() < until) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(WORKERS);
        solver.getParameters().setRandomSeed(1);
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, until - watch.seconds()));
        CpSolverStatus status = solver.solve(plain.model, gains());
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
          return whole;
        }
        long bound = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        bounds.merge(objective, bound, Math::max);
        plain.hint(solver);
        if (take(solver, objective)) {
          return true;
        }
      }
      return whole;
    }

    private CpSolverSolutionCallback gains() {
      return new CpSolverSolutionCallback() {
        @Override
        public void onSolutionCallback() {
          lastGain = watch.seconds();
        }
      };
    }

    /// Takes an answer that keeps every limit. Of one that does not, as long as there is no better,
    /// what the rules let stand.
    private boolean take(CpSolver solver, Objective objective) {
      List<Cover> covers = new ArrayList<>();
      TreeSet<DutyId> releases = new TreeSet<>();
      boolean legal = true;
      for (Own own : plain.doctors) {
        List<Cover> held = held(own, solver);
        SortedSet<DutyId> released = held.isEmpty() ? new TreeSet<>() : released(own, solver);
        if (isLegal(own, held, released)) {
          covers.addAll(held);
          releases.addAll(released);
        } else {
          legal = false;
        }
      }
      Draft draft = new Draft(covers, releases, Map.of(), 0);
      if (legal || (!whole && value(draft, objective) < value(best, objective))) {
        best = draft;
      }
      if (legal) {
        whole = true;
        watch.note(lastGain, levels(objective));
      }
      return legal;
    }

    private static List<Cover> held(Own own, CpSolver solver) {
      List<Need> held = new ArrayList<>();
      for (int i = 0; i < own.duties.size(); i++) {
        if (solver.booleanValue(own.holds(i))) {
          held.add(own.doctor.needs().get(i));
        }
      }
      return own.doctor.covers(held);
    }

    private static SortedSet<DutyId> released(Own own, CpSolver solver) {
      SortedSet<DutyId> released = new TreeSet<>();
      for (Duty duty : own.doctor.releasable()) {
        if (solver.booleanValue(own.released(duty))) {
          released.add(duty.id());
        }
      }
      return released;
    }

    /// Whether the rules let a doctor's part stand; else the model is told why not.
    private boolean isLegal(Own own, List<Cover> held, SortedSet<DutyId> released) {
      if (held.isEmpty()) {
        return true;
      }
      Doctor doctor = own.doctor;
      List<Breach> breaches =
          new PlannedSchedule(plain.situation, doctor.person(), held, released).breaches();
      breaches.forEach(
          breach -> own.findAlternative(breach).ifPresent(either -> plain.model.addBoolOr(either)));
      return breaches.isEmpty();
    }

    private List<Long> levels(Objective last) {
      List<Long> levels = new ArrayList<>();
      for (Objective objective : Objective.ofFirstPlan()) {
        if (objective.compareTo(last) <= 0) {
          levels.add(value(best, objective));
        }
      }
      return levels;
    }

    private long value(Draft draft, Objective objective) {
      return new Score(plain.situation, plain.situation.needs(), draft).value(objective);
    }
  }

  @Override
  public Draft plan(Question question, Watch watch) {
    Planner.loadSolver();
    return new Run(question.situation(), watch, question.limit().toMillis() / 1e3).searched();
  }
}
