package org.safecover.planner.stretch;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.safecover.planner.rota.RotaPlan;

/// Whole lines chosen among those given, one for each person, by CP-SAT: the best plan that these
/// lines hold.
final class LineChoice {
  private final Desk desk;
  private final CpModel model = new CpModel();
  private final Map<Line, BoolVar> taken = new LinkedHashMap<>();
  private final LinearExprBuilder sum = LinearExpr.newBuilder();

  /// @param lines of everybody who takes one here
  /// @param staffing what is missing without them
  LineChoice(Desk desk, List<Line> lines, Staffing staffing) {
    this.desk = desk;
    Map<Integer, List<Literal>> ofPerson = new LinkedHashMap<>();
    List<LinearExprBuilder> cells =
        IntStream.range(0, desk.cells()).mapToObj(_ -> LinearExpr.newBuilder()).toList();
    int[] most = new int[desk.cells()];
    for (Line line : lines) {
      BoolVar takes = model.newBoolVar("");
      taken.put(line, takes);
      ofPerson.computeIfAbsent(line.person, _ -> new ArrayList<>()).add(takes);
      sum.addTerm(takes, line.cost);
      for (int day = 0; day < line.days(); day++) {
        if (line.kind(day) != RotaPlan.OFF) {
          int cell = desk.cell(day, line.kind(day));
          cells.get(cell).addTerm(takes, 1);
          most[cell]++;
        }
      }
    }
    ofPerson.values().forEach(model::addExactlyOne);
    for (int cell = 0; cell < desk.cells(); cell++) {
      if (most[cell] > 0 || staffing.missing(cell) != 0) {
        addCell(
            cell, cells.get(cell), staffing.missing(cell), Math.min(most[cell], ofPerson.size()));
      }
    }
    model.minimize(sum.build());
  }

  private void addCell(int cell, LinearExprBuilder held, int missing, int most) {
    IntVar under = model.newIntVar(0, Math.max(0, missing), "");
    IntVar over = model.newIntVar(0, Math.max(0, most - missing), "");
    held.addTerm(under, 1);
    held.addTerm(over, -1);
    model.addEquality(held.build(), missing);
    sum.addTerm(under, desk.under[cell]);
    sum.addTerm(over, desk.over[cell]);
  }

  /// The best choice found, or what was there before when nothing was found in time.
  List<Line> best(List<Line> before, Effort effort) {
    for (Map.Entry<Line, BoolVar> entry : taken.entrySet()) {
      model.addHint(entry.getValue(), before.contains(entry.getKey()));
    }
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setLinearizationLevel(2)
        .setRandomSeed(1)
        .setMaxDeterministicTime(Math.max(0.01, effort.left()))
        .setMaxTimeInSeconds(effort.secondsLeft());
    CpSolverStatus status = solver.solve(model);
    effort.spend(solver.response().getDeterministicTime());
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return before;
    }
    return taken.entrySet().stream()
        .filter(entry -> solver.booleanValue(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
