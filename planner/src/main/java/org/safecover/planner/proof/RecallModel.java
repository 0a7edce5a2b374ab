package org.safecover.planner.proof;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.domain.cover.RecalledDuties;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Need;

/// Who holds what, how many duties of each kind return, and what stays open, as a CP-SAT model. Of
/// the limits it knows what it has been told.
final class RecallModel {

  final CpModel model = new CpModel();
  private final RecallScope scope;
  private final Map<OwnSets, Map<Need, BoolVar>> holds = new LinkedHashMap<>();
  private final Map<RecallScope.Group, IntVar> returning = new LinkedHashMap<>();
  private final Map<RecallScope.Group, Map<Period, LinearExprBuilder>> busy = new LinkedHashMap<>();
  private final LinearExprBuilder left = LinearExpr.newBuilder();

  RecallModel(RecallScope scope) {
    this.scope = scope;
    for (RecallScope.Group group : scope.groups()) {
      returning.put(group, model.newIntVar(0, group.size(), ""));
      busy.put(group, new TreeMap<>());
    }
    Map<Need, List<Literal>> holders = new TreeMap<>();
    scope.needs().forEach(need -> holders.put(need, new ArrayList<>()));
    for (OwnSets own : scope.people()) {
      Map<Need, BoolVar> variables = new TreeMap<>();
      for (Need need : own.eligible()) {
        BoolVar holding = model.newBoolVar("");
        variables.put(need, holding);
        holders.getOrDefault(need, new ArrayList<>()).add(holding);
      }
      holds.put(own, variables);
      oneAtATime(variables);
    }
    holders.forEach(this::cover);
    busy.forEach((group, pieces) ->
        pieces.values().forEach(sum -> model.addLessOrEqual(sum.build(), returning(group))));
  }

  private IntVar returning(RecallScope.Group group) {
    IntVar variable = returning.get(group);
    if (variable == null) {
      throw new IllegalStateException("Not in this scope: " + group);
    }
    return variable;
  }

  private void oneAtATime(Map<Need, BoolVar> own) {
    for (Need at : own.keySet()) {
      List<Literal> underWay = new ArrayList<>();
      own.forEach((need, holding) -> {
        if (need.period().contains(at.period().start())) {
          underWay.add(holding);
        }
      });
      if (underWay.size() > 1) {
        model.addAtMostOne(underWay);
      }
    }
  }

  /// A need is held by one person, or each of its pieces by a returning duty, or left open.
  private void cover(Need need, List<Literal> holders) {
    BoolVar byNobody = model.newBoolVar("");
    List<Literal> all = new ArrayList<>(holders);
    all.add(byNobody);
    model.addExactlyOne(all);
    for (Period piece : scope.pieces(need)) {
      List<Literal> either = new ArrayList<>();
      either.add(byNobody.not());
      for (RecallScope.Group group : scope.groups()) {
        if (group.holds(need.post()) && group.like().period().contains(piece)) {
          BoolVar seated = model.newBoolVar("");
          either.add(seated);
          busy.getOrDefault(group, new TreeMap<>())
              .computeIfAbsent(piece, _ -> LinearExpr.newBuilder())
              .add(seated);
        }
      }
      BoolVar open = model.newBoolVar("");
      either.add(open);
      model.addBoolOr(either);
      left.addTerm(open, piece.length().toMinutes() * need.post().rule().criticality());
    }
  }

  LinearExpr left() {
    return left.build();
  }

  /// One more than the time of every duty that could return, in minutes.
  long unit() {
    return 1 + scope.groups().stream().mapToLong(g -> g.size() * minutes(g)).sum();
  }

  private static long minutes(RecallScope.Group group) {
    return group.like().period().length().toMinutes();
  }

  /// The number of duties first, then their time.
  LinearExpr size() {
    LinearExprBuilder size = LinearExpr.newBuilder();
    long unit = unit();
    returning.forEach((group, count) -> size.addTerm(count, unit + minutes(group)));
    return size.build();
  }

  List<RecalledDuties> read(CpSolver solver) {
    List<RecalledDuties> duties = new ArrayList<>();
    returning.forEach((group, count) -> {
      int number = (int) solver.value(count);
      if (number > 0) {
        duties.add(
            new RecalledDuties(
                group.grade(),
                group.like().area(),
                group.like().role(),
                group.like().period(),
                number));
      }
    });
    return duties;
  }

  /// Puts an answer to the rules and learns what they refuse.
  ///
  /// @return whether they refuse something
  boolean learnsFrom(CpSolver solver) {
    boolean refused = false;
    for (OwnSets own : scope.people()) {
      List<Need> held = new ArrayList<>();
      variables(own)
          .forEach((need, holding) -> {
            if (solver.booleanValue(holding)) {
              held.add(need);
            }
          });
      if (!own.canHold(held)) {
        forbid(own, held);
        refused = true;
      }
    }
    return refused;
  }

  private Map<Need, BoolVar> variables(OwnSets own) {
    return holds.getOrDefault(own, Map.of());
  }

  /// Pairs near each other that can never go together.
  void forbidPairs() {
    for (OwnSets own : scope.people()) {
      List<Need> times = own.timesOnly();
      for (int i = 0; i < times.size(); i++) {
        for (int j = i + 1; j < times.size() && areNear(times.get(i), times.get(j)); j++) {
          List<Need> pair = List.of(times.get(i), times.get(j));
          if (!times.get(i).period().overlaps(times.get(j).period()) && own.isHopeless(pair)) {
            forbid(own, pair);
          }
        }
      }
    }
  }

  private static boolean areNear(Need first, Need second) {
    return Duration.between(first.period().start(), second.period().start()).toHours() <= 30;
  }

  private void forbid(OwnSets own, List<Need> held) {
    List<Need> core = new ArrayList<>(held);
    boolean hopeless = own.isHopeless(held);
    if (hopeless) {
      for (Need need : held) {
        List<Need> fewer = core.stream().filter(n -> !n.equals(need)).toList();
        if (!fewer.isEmpty() && own.isHopeless(fewer)) {
          core.remove(need);
        }
      }
    }
    List<Period> times = core.stream().map(Need::period).toList();
    LinearExprBuilder together = LinearExpr.newBuilder();
    variables(own)
        .forEach((need, holding) -> {
          if (times.contains(need.period())) {
            together.add(holding);
          } else if (!hopeless) {
            together.addTerm(holding, -1);
          }
        });
    model.addLessOrEqual(together.build(), times.size() - 1);
  }
}
