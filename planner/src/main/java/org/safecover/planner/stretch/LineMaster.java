package org.safecover.planner.stretch;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safecover.planner.rota.RotaPlan;

/// The linear relaxation over the lines made so far: each person takes one, in shares if need be,
/// and every cell is short of or over what is wanted at its price. Its prices tell what a cell is
/// worth; its shares tell which lines belong together.
final class LineMaster implements AutoCloseable {
  private static final double WHOLE_WORLD = MPSolver.infinity();
  private static final double CHEAPER = 1e-6;
  private static final int AWAKE_EACH = 20;

  private final Desk desk;
  private final MPSolver solver;
  private final MPObjective sum;
  private final MPSolverParameters parameters = new MPSolverParameters();
  private final List<MPConstraint> onePerPerson = new ArrayList<>();
  private final List<MPConstraint> cells = new ArrayList<>();
  private final List<MPVariable> under = new ArrayList<>();
  private final List<MPVariable> over = new ArrayList<>();
  private final List<Ruling> rulings;
  private final long broken;
  private final List<MPConstraint> ruled = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<MPVariable> shares = new ArrayList<>();
  private final BitSet asleep = new BitSet();
  private final Set<Integer> fixed = new HashSet<>();
  private final int[] rowOf;
  private double[] references = {};
  private double[] worth = {};
  private double[] shown = {};
  private double[] shownUnder = {};
  private double[] shownOver = {};
  private double value = Double.POSITIVE_INFINITY;

  /// @param free people who take a line here
  /// @param staffing what is missing without them
  LineMaster(Desk desk, List<Integer> free, Staffing staffing, List<Ruling> rulings) {
    this.desk = desk;
    this.rulings = rulings;
    this.broken = 1 + 4 * Arrays.stream(desk.under).max().orElse(0);
    this.solver = MPSolver.createSolver("GLOP");
    this.sum = solver.objective();
    this.rowOf = new int[desk.people];
    sum.setMinimization();
    for (int person : free) {
      rowOf[person] = onePerPerson.size();
      onePerPerson.add(solver.makeConstraint(1, 1));
    }
    for (int cell = 0; cell < desk.cells(); cell++) {
      int missing = staffing.missing(cell);
      MPConstraint row = solver.makeConstraint(missing, missing);
      cells.add(row);
      under.add(variable(row, 1, desk.under[cell]));
      over.add(variable(row, -1, desk.over[cell]));
    }
    rulings.forEach(this::add);
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.INCREMENTALITY,
        MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
  }

  private MPVariable variable(MPConstraint row, int sign, long price) {
    MPVariable variable = solver.makeNumVar(0, WHOLE_WORLD, "");
    row.setCoefficient(variable, sign);
    sum.setCoefficient(variable, (double) price);
    return variable;
  }

  /// A ruling as a row. It may be broken at some price, so that the relaxation always has an
  /// answer; its bound is true at any price.
  private void add(Ruling ruling) {
    boolean most = ruling.way() == Ruling.Way.AT_MOST;
    MPConstraint row =
        most
            ? solver.makeConstraint(-WHOLE_WORLD, ruling.count())
            : solver.makeConstraint(ruling.count(), WHOLE_WORLD);
    List<MPVariable> counted = ruling.side() == Ruling.Side.UNDER ? under : over;
    ruling.cells().stream().sorted().forEach(c -> row.setCoefficient(counted.get(c), 1));
    variable(row, most ? -1 : 1, broken);
    ruled.add(row);
  }

  void add(Line line) {
    MPVariable share = solver.makeNumVar(0, WHOLE_WORLD, "");
    onePerPerson.get(rowOf[line.person]).setCoefficient(share, 1);
    for (int day = 0; day < line.days(); day++) {
      if (line.kind(day) != RotaPlan.OFF) {
        cells.get(desk.cell(day, line.kind(day))).setCoefficient(share, 1);
      }
    }
    sum.setCoefficient(share, (double) line.cost);
    lines.add(line);
    shares.add(share);
  }

  /// Gives a person one of the lines for good.
  void fix(Line taken) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).equals(taken)) {
        shares.get(at).setBounds(1, 1);
        asleep.clear(at);
      } else if (lines.get(at).person == taken.person) {
        shares.get(at).setUb(0);
        asleep.set(at);
      }
    }
    fixed.add(taken.person);
    setAlgorithm(MPSolverParameters.LpAlgorithmValues.DUAL);
  }

  private void setAlgorithm(MPSolverParameters.LpAlgorithmValues algorithm) {
    parameters.setIntegerParam(MPSolverParameters.IntegerParam.LP_ALGORITHM, algorithm.swigValue());
  }

  /// Steps that the latest solving took, roughly.
  long work() {
    long awake = (long) lines.size() - asleep.cardinality() + cells.size();
    return solver.iterations() * awake * desk.days / 2;
  }

  /// Solves; false when the solver had to give up.
  boolean solve() {
    if (solver.solve(parameters) != MPSolver.ResultStatus.OPTIMAL) {
      return false;
    }
    references = onePerPerson.stream().mapToDouble(MPConstraint::dualValue).toArray();
    shown = shares.stream().mapToDouble(MPVariable::solutionValue).toArray();
    shownUnder = under.stream().mapToDouble(MPVariable::solutionValue).toArray();
    shownOver = over.stream().mapToDouble(MPVariable::solutionValue).toArray();
    value = sum.value();
    worth = readWorth();
    setAlgorithm(MPSolverParameters.LpAlgorithmValues.PRIMAL);
    return true;
  }

  /// Wakes the lines that would make the relaxation cheaper at its latest prices and puts those to
  /// sleep that are far from it, so that the solver looks at few; true when some were woken.
  boolean wake() {
    double[] above = new double[lines.size()];
    for (int at = 0; at < above.length; at++) {
      above[at] = Worth.price(desk, worth, lines.get(at)) - reference(lines.get(at).person);
    }
    double limit = limit(above);
    boolean woken = false;
    for (int at = 0; at < above.length; at++) {
      if (fixed.contains(lines.get(at).person)) {
        continue;
      }
      if (asleep.get(at) && above[at] < -CHEAPER) {
        woken = true;
        asleep.clear(at);
        shares.get(at).setUb(WHOLE_WORLD);
      } else if (!asleep.get(at) && above[at] > limit && share(at) == 0) {
        asleep.set(at);
        shares.get(at).setUb(0);
      }
    }
    return woken;
  }

  /// How much dearer than its person's cheapest a line may be to stay awake.
  private double limit(double[] above) {
    int awake = AWAKE_EACH * onePerPerson.size() + cells.size();
    if (above.length - asleep.cardinality() <= 3 * awake / 2) {
      return Double.POSITIVE_INFINITY;
    }
    double[] sorted = above.clone();
    Arrays.sort(sorted);
    return Math.max(CHEAPER, sorted[awake]);
  }

  double value() {
    return value;
  }

  /// What one more person in each cell is worth, and after the cells what each ruling weighs.
  double[] worth() {
    return worth.clone();
  }

  private double[] readWorth() {
    double[] worth = new double[cells.size() + ruled.size()];
    for (int i = 0; i < ruled.size(); i++) {
      double dual = ruled.get(i).dualValue();
      boolean most = rulings.get(i).way() == Ruling.Way.AT_MOST;
      worth[cells.size() + i] =
          most ? Math.clamp(dual, -(double) broken, 0.0) : Math.clamp(dual, 0.0, (double) broken);
    }
    double[] least = new double[cells.size()];
    double[] most = new double[cells.size()];
    bound(worth, least, most);
    for (int cell = 0; cell < cells.size(); cell++) {
      double dual = cells.get(cell).dualValue();
      worth[cell] = Math.max(least[cell], Math.min(most[cell], dual));
    }
    return worth;
  }

  /// Between what each cell's worth must lie for the bound to hold, given what the rulings weigh.
  private void bound(double[] worth, double[] least, double[] most) {
    for (int cell = 0; cell < cells.size(); cell++) {
      least[cell] = -(double) desk.over[cell];
      most[cell] = (double) desk.under[cell];
    }
    for (int i = 0; i < rulings.size(); i++) {
      double weight = worth[cells.size() + i];
      for (int cell : rulings.get(i).cells()) {
        if (rulings.get(i).side() == Ruling.Side.UNDER) {
          most[cell] -= weight;
        } else {
          least[cell] += weight;
        }
      }
    }
  }

  /// How many are too few, or too many, in a cell in the relaxation.
  double off(Ruling.Side side, int cell) {
    return side == Ruling.Side.UNDER ? shownUnder[cell] : shownOver[cell];
  }

  /// What a person's cheapest line costs in the relaxation, its worth taken off.
  double reference(int person) {
    return references.length == 0 ? WHOLE_WORLD : references[rowOf[person]];
  }

  int size() {
    return lines.size();
  }

  Line line(int at) {
    return lines.get(at);
  }

  double share(int at) {
    return at < shown.length ? shown[at] : 0;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
