package org.safecover.planner.proof;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Need;

/// The linear program behind a proof: prices as high as they pay, each person's most at least the
/// price of every set known so far that the person could hold. Its dual weighs those sets, as a
/// plan in fractions.
final class PriceProgram implements AutoCloseable {

  private final MPSolver solver;
  private final Map<Need, MPVariable> prices = new TreeMap<>();
  private final Map<PersonId, MPVariable> mosts = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<Need, Double> priceFound = new TreeMap<>();
  private final Map<PersonId, Double> mostFound = new HashMap<>();
  private final Map<Case.Given, Double> shares = new LinkedHashMap<>();

  private record Row(PersonId person, List<Need> needs, MPConstraint constraint) {}

  PriceProgram(Iterable<Need> needs) {
    solver = MPSolver.createSolver("GLOP");
    MPObjective objective = solver.objective();
    objective.setMaximization();
    for (Need need : needs) {
      MPVariable price = solver.makeNumVar(0, (double) need.weight(), "");
      prices.put(need, price);
      objective.setCoefficient(price, 1);
    }
  }

  /// Tells the program of a set that a person could hold.
  void add(PersonId person, List<Need> needs) {
    MPVariable most = mosts.computeIfAbsent(person, _ -> most());
    MPConstraint row = solver.makeConstraint(0, MPSolver.infinity());
    row.setCoefficient(most, 1);
    needs.stream()
        .filter(prices::containsKey)
        .forEach(need -> row.setCoefficient(prices.get(need), -1));
    rows.add(new Row(person, needs, row));
  }

  private MPVariable most() {
    MPVariable most = solver.makeNumVar(0, MPSolver.infinity(), "");
    solver.objective().setCoefficient(most, -1);
    return most;
  }

  void solve() {
    MPSolver.ResultStatus status = solver.solve();
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("The linear program for prices ended as " + status + ".");
    }
    prices.forEach((need, price) -> priceFound.put(need, price.solutionValue()));
    mosts.forEach((person, most) -> mostFound.put(person, most.solutionValue()));
    shares.clear();
    for (Row row : rows) {
      double weight = Math.abs(row.constraint().dualValue());
      if (weight > 1e-7) {
        row.needs()
            .forEach(need -> shares.merge(new Case.Given(row.person(), need), weight, Double::sum));
      }
    }
  }

  /// Prices in whole parts of a weighted minute, rounded down; those of nothing are left out.
  Map<Need, Long> prices(long scale) {
    Map<Need, Long> whole = new TreeMap<>();
    priceFound.forEach((need, found) -> {
      long price = (long) Math.floor(found * scale + 1e-6);
      if (price > 0) {
        whole.put(need, Math.min(price, need.weight() * scale));
      }
    });
    return whole;
  }

  /// How far a set overshoots what the program knows of a person's most.
  double overshoot(PersonId person, List<Need> needs) {
    double sum = needs.stream().mapToDouble(need -> priceFound.getOrDefault(need, 0.0)).sum();
    return sum - mostFound.getOrDefault(person, 0.0);
  }

  /// How much of each need each person holds in the plan in fractions.
  Map<Case.Given, Double> shares() {
    return shares;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
