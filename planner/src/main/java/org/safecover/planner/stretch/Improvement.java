package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Improves a whole plan by neighbourhoods, two at a time with no person in both, one core each.
/// Which people are drawn depends on the seed and on how far each one's line is from the best at
/// the prices of the bound; the two results are taken in order, so that threads change nothing.
final class Improvement {
  private static final int AT_A_TIME = 2;
  private static final int SMALLEST = 4;
  private static final double UNITS_EACH = 4;

  /// What drawing people and building their models counts as, at least.
  private static final double ROUND = 0.01;

  private final Generation.Bench bench;
  private final Worth worth;
  private final SplittableRandom random;
  private final double[] least;
  private Drawn best;
  private int size = SMALLEST;
  private int idle;

  Improvement(Generation.Bench bench, Drawn first, Worth worth, SplittableRandom random) {
    this.bench = bench;
    this.best = first;
    this.worth = worth;
    this.random = random;
    this.least = new double[bench.desk().people];
    for (int person = 0; person < least.length; person++) {
      least[person] =
          bench.pool().cheapest(person, worth, 1).stream().mapToDouble(worth::price).sum();
    }
  }

  Drawn best() {
    return best;
  }

  /// One pair of neighbourhoods.
  void round(Effort effort) {
    List<List<Integer>> drawn = drawPeople();
    List<Effort> efforts = drawn.stream().map(_ -> effort.atMost(UNITS_EACH)).toList();
    List<Neighbourhood.Start> starts =
        drawn.stream().map(_ -> new Neighbourhood.Start(worth, random.split())).toList();
    List<List<Line>> found =
        IntStream.range(0, drawn.size())
            .parallel()
            .mapToObj(i ->
                new Neighbourhood(bench, best, drawn.get(i), starts.get(i))
                    .improved(efforts.get(i)))
            .toList();
    efforts.forEach(one -> effort.spend((UNITS_EACH - one.left()) / AT_A_TIME + ROUND));
    boolean gained = false;
    for (List<Line> lines : found) {
      Drawn next = best.copy();
      lines.forEach(next::give);
      gained |= next.value() < best.value();
      best = next.value() <= best.value() ? next : best;
    }
    adapt(gained);
  }

  private void adapt(boolean gained) {
    idle = gained ? 0 : idle + 1;
    if (idle >= 3) {
      idle = 0;
      int people = bench.desk().people;
      size = size >= people ? SMALLEST : Math.min(people, size + Math.max(1, size / 2));
    }
  }

  private List<List<Integer>> drawPeople() {
    TreeSet<Integer> left = new TreeSet<>();
    IntStream.range(0, bench.desk().people).forEach(left::add);
    List<List<Integer>> drawn = new ArrayList<>();
    for (int i = 0; i < AT_A_TIME; i++) {
      List<Integer> people = new ArrayList<>();
      while (people.size() < size && !left.isEmpty()) {
        int person = people.size() % 2 == 0 ? byRegret(left) : anybody(left);
        left.remove(person);
        people.add(person);
      }
      if (!people.isEmpty()) {
        drawn.add(people.stream().sorted().toList());
      }
    }
    return drawn;
  }

  private int anybody(SortedSet<Integer> left) {
    return List.copyOf(left).get(random.nextInt(left.size()));
  }

  /// Somebody drawn by how much more their line costs than their cheapest.
  private int byRegret(SortedSet<Integer> left) {
    double all = left.stream().mapToDouble(this::regret).sum();
    double at = random.nextDouble() * all;
    for (int person : left) {
      at -= regret(person);
      if (at <= 0) {
        return person;
      }
    }
    return left.last();
  }

  private double regret(int person) {
    return 0.1 + Math.max(0, worth.price(best.line(person)) - least[person]);
  }
}
