package org.safecover.planner.schedule;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.cover.Objective;

/// The linear relaxation over the schedules known so far: each person takes one, in shares if need
/// be. Its prices say what a need is worth and what the held levels weigh.
final class Master implements AutoCloseable {

  private static final double NO_END = MPSolver.infinity();

  private final Problem problem;
  private final double unit;
  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPObjective sum = solver.objective();
  private final MPSolverParameters parameters = new MPSolverParameters();
  private final List<MPConstraint> onePerPerson = new ArrayList<>();
  private final List<MPConstraint> covered = new ArrayList<>();
  private final Map<Objective, MPConstraint> held = new EnumMap<>(Objective.class);
  private final Map<Integer, MPVariable> moves = new HashMap<>();
  private final Map<Prices.Stop, MPConstraint> stopped = new HashMap<>();
  private double value;
  private double[] cheapest = {};
  private Prices last = new Prices(new double[0], Map.of(), Map.of());

  /// @param unit what the solver counts the searched level in, so that thousands of millions do not
  ///   drown what it rounds
  Master(Problem problem, double unit) {
    this.problem = problem;
    this.unit = unit;
    sum.setMinimization();
    problem.people().forEach(_ -> onePerPerson.add(solver.makeConstraint(1, 1)));
    problem
        .held()
        .forEach((level, most) -> held.put(level, solver.makeConstraint(-NO_END, (double) most)));
    for (int need = 0; need < problem.needs().size(); need++) {
      MPConstraint row = solver.makeConstraint(1, NO_END);
      covered.add(row);
      if (problem.mayStayOpen(need)) {
        MPVariable open = solver.makeNumVar(0, 1, "");
        row.setCoefficient(open, 1);
        weigh(open, Objective.UNCOVERED, (double) problem.needs().get(need));
      }
    }
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.INCREMENTALITY,
        MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
  }

  private void weigh(MPVariable variable, Objective level, double value) {
    if (value != 0) {
      if (level == problem.aim()) {
        sum.setCoefficient(variable, value / unit);
      } else if (held.containsKey(level)) {
        held.get(level).setCoefficient(variable, value);
      }
    }
  }

  void add(Schedule schedule) {
    MPVariable share = solver.makeNumVar(0, NO_END, "");
    onePerPerson.get(schedule.person()).setCoefficient(share, 1);
    schedule.items().forEach(item -> covered.get(item.need()).setCoefficient(share, 1));
    for (Objective level : Objective.values()) {
      if (Problem.isPerPerson(level)) {
        weigh(share, level, schedule.values().of(level));
      }
    }
    for (int session : schedule.moved()) {
      stops(schedule.person(), session).setCoefficient(share, -1);
    }
  }

  private MPConstraint stops(int person, int session) {
    return stopped.computeIfAbsent(
        new Prices.Stop(person, session),
        _ -> {
          MPConstraint row = solver.makeConstraint(0, NO_END);
          row.setCoefficient(moves(session), 1);
          return row;
        });
  }

  private MPVariable moves(int session) {
    return moves.computeIfAbsent(
        session,
        _ -> {
          MPVariable moved = solver.makeNumVar(0, 1, "");
          weigh(moved, Objective.PATIENTS, (double) problem.sessions().get(session));
          return moved;
        });
  }

  /// Solves; false when the solver had to give up.
  boolean solve() {
    boolean solved = solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
    if (solved) {
      value = sum.value() * unit;
      last = prices();
      cheapest = onePerPerson.stream().mapToDouble(row -> row.dualValue() * unit).toArray();
    }
    return solved;
  }

  /// As of the last solve.
  double value() {
    return value;
  }

  long steps() {
    return solver.iterations();
  }

  /// What the relaxation would pay, as of the last solve.
  Prices last() {
    return last;
  }

  private Prices prices() {
    double[] needs = covered.stream().mapToDouble(row -> price(row.dualValue())).toArray();
    Map<Objective, Double> levels = new EnumMap<>(Objective.class);
    held.forEach((level, row) -> levels.put(level, price(-row.dualValue())));
    levels.put(problem.aim(), 1.0);
    Map<Prices.Stop, Double> sessions = new HashMap<>();
    stopped.forEach((at, row) -> {
      double price = price(row.dualValue());
      if (price > 0) {
        sessions.put(at, price);
      }
    });
    return new Prices(needs, levels, sessions);
  }

  private double price(double dual) {
    return Math.max(0, dual * unit);
  }

  /// What a person's cheapest schedule costs in the relaxation.
  double cheapest(int person) {
    return cheapest[person];
  }

  @Override
  public void close() {
    solver.delete();
  }
}
