package org.safecover.planner.schedule;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safecover.domain.cover.Objective;

/// Whole schedules chosen among those given, one for each person, by CP-SAT.
final class Choosing {

  /// What one choosing may take of the work that is left.
  private static final double MOST_AT_ONCE = 0.6;

  private final Problem problem;
  private final CpModel model = new CpModel();
  private final Map<Schedule, BoolVar> taken = new LinkedHashMap<>();
  private final Map<Integer, BoolVar> moved = new LinkedHashMap<>();
  private final Map<Objective, LinearExprBuilder> levels = new EnumMap<>(Objective.class);

  Choosing(Problem problem, Collection<Schedule> schedules) {
    this.problem = problem;
    for (Objective level : Objective.values()) {
      levels.put(level, LinearExpr.newBuilder());
    }
    List<List<Literal>> ofPerson = lists(problem.people().size());
    List<List<Literal>> ofNeed = lists(problem.needs().size());
    for (Schedule schedule : schedules) {
      BoolVar takes = model.newBoolVar("");
      taken.put(schedule, takes);
      ofPerson.get(schedule.person()).add(takes);
      schedule.items().forEach(item -> ofNeed.get(item.need()).add(takes));
      schedule.moved().forEach(session -> model.addImplication(takes, moves(session)));
      for (Objective level : Objective.values()) {
        if (Problem.isPerPerson(level)) {
          level(level).addTerm(takes, (long) schedule.values().of(level));
        }
      }
    }
    ofPerson.forEach(model::addExactlyOne);
    for (int need = 0; need < ofNeed.size(); need++) {
      BoolVar open = model.newBoolVar("");
      level(Objective.UNCOVERED).addTerm(open, problem.needs().get(need));
      ofNeed.get(need).add(open);
      model.addExactlyOne(ofNeed.get(need));
    }
    moved.forEach((session, moves) ->
        level(Objective.PATIENTS).addTerm(moves, problem.sessions().get(session)));
    problem.held().forEach((level, most) -> model.addLessOrEqual(level(level).build(), most));
    model.minimize(level(problem.aim()).build());
  }

  private static List<List<Literal>> lists(int size) {
    List<List<Literal>> lists = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private LinearExprBuilder level(Objective level) {
    return levels.computeIfAbsent(level, _ -> LinearExpr.newBuilder());
  }

  private BoolVar moves(int session) {
    return moved.computeIfAbsent(session, _ -> model.newBoolVar(""));
  }

  /// @param chosen one schedule for each person; those of before when nothing better was found
  /// @param bound what no choice among the given schedules goes below
  record Chosen(List<Schedule> chosen, double bound) {}

  Chosen best(List<Schedule> before, Work work, int seed) {
    Set<Schedule> hinted = Set.copyOf(before);
    taken.forEach((schedule, takes) -> model.addHint(takes, hinted.contains(schedule)));
    CpSolver solver = new CpSolver();
    double most = Math.max(0.1, work.left() * MOST_AT_ONCE);
    CpSolverStatus status = work.patience().solve(solver, model, most, seed);
    work.spend(solver.response().getDeterministicTime());
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    if (!found) {
      return new Chosen(before, Double.NEGATIVE_INFINITY);
    }
    List<Schedule> chosen =
        taken.entrySet().stream()
            .filter(entry -> solver.booleanValue(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    boolean better = problem.value(chosen) <= problem.value(before);
    return new Chosen(better ? chosen : before, solver.bestObjectiveBound());
  }
}
