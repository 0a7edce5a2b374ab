package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.safecover.planner.Planner;
import org.safecover.planner.rota.RotaPlan;
import org.safecover.planner.rota.RotaProgress;
import org.safecover.planner.rota.RotaTask;

/// Searches for the best rota, with whole schedules as what is chosen: a first plan by letting each
/// person in turn take their best line, a bound and prices by column generation, a second plan by
/// diving into it, then better ones by neighbourhoods and a higher bound by cases, turn by turn,
/// until they meet or the effort is over.
public final class RotaSearch {
  private static final int PASSES = 60;

  private final RotaLimits limits;
  private final RotaProgress progress;
  private final Desk desk;
  private final Generation.Bench bench;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private Drawn best;
  private double bound;

  public RotaSearch(RotaTask task, RotaLimits limits, RotaProgress progress) {
    this.limits = limits;
    this.progress = progress;
    this.desk = new Desk(task);
    List<Pricer> pricers = everybody().stream().map(person -> new Pricer(desk, person)).toList();
    this.bench = new Generation.Bench(desk, pricers, new Pool(desk.people, limits.linesKept()));
    this.best = new Drawn(desk);
    this.bound = (double) desk.leastOfWishes();
  }

  /// Asks a search in another thread to end soon with the best plan it has.
  public void stop() {
    stopped.set(true);
  }

  /// The best plan found; none when somebody has no legal schedule at all.
  ///
  /// @throws org.safecover.planner.SolverMissing when the solver cannot be loaded here
  public Optional<RotaPlan> search() {
    long endsAt = System.nanoTime() + limits.wall().toNanos();
    Effort effort = new Effort(limits.units(), endsAt, stopped);
    Planner.loadSolver();
    if (!best.settle(bench.pricers(), effort)) {
      return Optional.empty();
    }
    best.lines().forEach(bench.pool()::add);
    progress.reached(best.value(), provenBound());
    SplittableRandom random = new SplittableRandom(limits.seed());
    Ascent ascent = new Ascent(bench, everybody(), new Staffing(desk), random);
    ascent.run(PASSES, effort.share(0.2));
    try (Generation generation = new Generation(bench, everybody(), new Staffing(desk))) {
      generation.run(effort.share(0.5), Generation.Aim.within(0.002 * best.value()));
      raise(generation.bound());
      Cases cases = new Cases(bench, generation);
      Worth worth = generation.worth();
      dive(generation, effort.share(0.7));
      improve(cases, worth, effort);
    }
    List<List<Integer>> lines = best.lines().stream().map(Line::asList).toList();
    return Optional.of(new RotaPlan(lines, best.value(), provenBound()));
  }

  private void dive(Generation generation, Effort effort) {
    if (!isOpen() || effort.isOver()) {
      return;
    }
    Drawn drawn = new Drawn(desk);
    new Dive(bench, drawn).down(generation, effort);
    drawn.settle(bench.pricers(), effort);
    offer(drawn);
  }

  /// Better plans and a higher bound, turn by turn.
  private void improve(Cases cases, Worth worth, Effort effort) {
    Improvement improvement =
        new Improvement(bench, best, worth, new SplittableRandom(limits.seed()));
    double onCases = 0;
    double before = effort.spent();
    while (isOpen() && !effort.isOver()) {
      improvement.round(effort);
      offer(improvement.best());
      double soFar = effort.spent();
      if (isOpen() && cases.isOpen() && 2 * onCases < soFar - before) {
        cases.step(best, effort.share(0.25));
        onCases += effort.spent() - soFar;
        raise(cases.bound());
      }
    }
  }

  private void offer(Drawn drawn) {
    boolean better = drawn.value() < best.value();
    best = drawn.value() <= best.value() ? drawn : best;
    if (better) {
      progress.reached(best.value(), provenBound());
    }
  }

  private void raise(double found) {
    if (found > bound) {
      bound = found;
      progress.reached(best.value(), provenBound());
    }
  }

  private boolean isOpen() {
    return best.value() > provenBound();
  }

  /// The bound as a whole number, which every value is.
  private long provenBound() {
    return Math.min(best.value(), (long) Math.ceil(bound - 1e-5));
  }

  private List<Integer> everybody() {
    return new ArrayList<>(IntStream.range(0, desk.people).boxed().toList());
  }
}
