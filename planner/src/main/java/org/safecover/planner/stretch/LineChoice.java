package org.safecover.planner.stretch;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.planner.rota.RotaPlan;

/// Whole lines chosen among those given, one for each person: the best plan that these lines hold,
/// by branching on their linear relaxation, which is nearly tight.
final class LineChoice implements AutoCloseable {
  private static final String NODES = "limits/totalnodes = 60\n";

  private final Desk desk;
  private final Staffing staffing;
  private final MPSolver solver = MPSolver.createSolver("SCIP");
  private final MPObjective sum = solver.objective();
  private final Map<Line, MPVariable> taken = new LinkedHashMap<>();
  private final Map<Integer, MPConstraint> onePerPerson = new TreeMap<>();
  private final Map<Integer, MPConstraint> cells = new TreeMap<>();
  private final Map<Integer, MPVariable> under = new TreeMap<>();
  private final Map<Integer, MPVariable> over = new TreeMap<>();

  /// @param lines of everybody who takes one here
  /// @param staffing what is missing without them
  LineChoice(Desk desk, List<Line> lines, Staffing staffing) {
    this.desk = desk;
    this.staffing = staffing.copy();
    sum.setMinimization();
    for (Line line : lines) {
      MPVariable takes = solver.makeBoolVar("");
      taken.put(line, takes);
      sum.setCoefficient(takes, (double) line.cost);
      onePerPerson
          .computeIfAbsent(line.person, _ -> solver.makeConstraint(1, 1))
          .setCoefficient(takes, 1);
      for (int cell : cellsOf(line)) {
        cells.computeIfAbsent(cell, this::addCell).setCoefficient(takes, 1);
      }
    }
  }

  private List<Integer> cellsOf(Line line) {
    List<Integer> held = new ArrayList<>();
    for (int day = 0; day < line.days(); day++) {
      if (line.kind(day) != RotaPlan.OFF) {
        held.add(desk.cell(day, line.kind(day)));
      }
    }
    return held;
  }

  /// A cell that none of the lines holds costs the same whatever is chosen, and has no row.
  private MPConstraint addCell(int cell) {
    int missing = staffing.missing(cell);
    MPConstraint row = solver.makeConstraint(missing, missing);
    MPVariable few = solver.makeNumVar(0, MPSolver.infinity(), "");
    MPVariable many = solver.makeNumVar(0, MPSolver.infinity(), "");
    row.setCoefficient(few, 1);
    row.setCoefficient(many, -1);
    sum.setCoefficient(few, (double) desk.under[cell]);
    sum.setCoefficient(many, (double) desk.over[cell]);
    under.put(cell, few);
    over.put(cell, many);
    return row;
  }

  /// The best choice found, or what was there before when nothing was found in time.
  List<Line> best(List<Line> before, Effort effort) {
    start(before);
    solver.setSolverSpecificParametersAsString(NODES);
    solver.setTimeLimit((long) (1000 * effort.secondsLeft()) + 1);
    ResultStatus status = solver.solve();
    effort.steps(solver.iterations() * (taken.size() + cells.size()) * desk.days / 2);
    effort.steps(1000L * taken.size());
    if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
      return before;
    }
    return taken.entrySet().stream()
        .filter(entry -> entry.getValue().solutionValue() > 0.5)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Begins from what is there, so that only something better is looked for.
  private void start(List<Line> before) {
    List<MPVariable> variables = new ArrayList<>(taken.values());
    List<Double> values = new ArrayList<>();
    taken.keySet().forEach(line -> values.add(before.contains(line) ? 1.0 : 0.0));
    Map<Integer, Integer> held = new TreeMap<>();
    before.forEach(line -> cellsOf(line).forEach(cell -> held.merge(cell, 1, Integer::sum)));
    for (int cell : cells.keySet()) {
      int left = staffing.missing(cell) - held.getOrDefault(cell, 0);
      variables.add(under.get(cell));
      values.add((double) Math.max(0, left));
      variables.add(over.get(cell));
      values.add((double) Math.max(0, -left));
    }
    solver.setHint(
        variables.toArray(MPVariable[]::new),
        values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Override
  public void close() {
    solver.delete();
  }
}
