package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.safecover.planner.rota.RotaPlan;

/// Every legal schedule of one person that costs at most so much under given prices: goes back from
/// the ends of a sweep along all ways that the sweep shows to be cheap enough.
final class NearLines {
  private final Sweep sweep;
  private final StretchGraph graph;
  private final Predicate<int[]> legal;
  private final double limit;
  private final int most;
  private final int[] worked;
  private final List<int[]> found = new ArrayList<>();
  private long work;

  /// @param sweep that has run
  /// @param legal says whether a schedule keeps to what the sweep does not know of
  /// @param most schedules; after one more the search gives up
  NearLines(Sweep sweep, Predicate<int[]> legal, double limit, int most) {
    this.sweep = sweep;
    this.graph = sweep.graph;
    this.legal = legal;
    this.limit = limit;
    this.most = most;
    this.worked = new int[sweep.days];
    Arrays.fill(worked, RotaPlan.OFF);
  }

  /// The schedules; more than asked for when there are more.
  List<int[]> find() {
    for (Sweep.Place end : sweep.ends()) {
      if (sweep.cheapest(end) <= limit) {
        goBack(end, 0);
      }
    }
    return found;
  }

  long work() {
    return work;
  }

  private boolean isEnough() {
    return found.size() > most || work > 200L * most + 100_000;
  }

  boolean isComplete() {
    return !isEnough();
  }

  /// @param after what the days from this place on cost
  private void goBack(Sweep.Place place, double after) {
    if (isEnough()) {
      return;
    }
    if (place.day() == 0) {
      if (legal.test(worked)) {
        found.add(worked.clone());
      }
      return;
    }
    Sweep.Place dayOff = Sweep.dayOffBefore(place);
    if (sweep.cheapest(dayOff) + after <= limit) {
      goBack(dayOff, after);
    }
    for (int sum = 1; sum < graph.sums.count(); sum++) {
      int length = graph.sums.sum(sum).days();
      for (int start = sweep.lastStart(place, length); sweep.leads(start, length, place); start--) {
        work++;
        Optional<Sweep.Place> from = sweep.before(place, start, sum);
        if (from.isPresent()
            && sweep.cheapest(from.get()) + sweep.least(start, sum) + after <= limit) {
          goInto(new Inside(from.get(), sum, start + length - 1, -1), after);
        }
      }
    }
  }

  /// A place in a stretch whose later days are written: what its first days sum up to, the last of
  /// them, and the group of the day after.
  private record Inside(Sweep.Place from, int sum, int day, int next) {}

  private void goInto(Inside at, double after) {
    if (at.sum() == 0) {
      goBack(at.from(), after);
      return;
    }
    double before = sweep.cheapest(at.from());
    for (int group = 0; group < graph.groups.size(); group++) {
      boolean leads = at.next() < 0 || graph.follows(group, at.next());
      double stretch = sweep.prices.endingIn(at.from().day(), at.sum(), group);
      if (leads && before + stretch + after <= limit && !isEnough()) {
        tryKinds(at, group, after);
      }
    }
  }

  private void tryKinds(Inside at, int group, double after) {
    double before = sweep.cheapest(at.from());
    int rest = graph.sums.before(at.sum(), group);
    double cheapestRest = rest == 0 ? 0 : sweep.prices.cheapestBefore(at.from().day(), rest, group);
    for (int kind : graph.groups.get(group).kinds()) {
      double price = sweep.prices.price(at.day(), kind);
      if (before + cheapestRest + price + after <= limit) {
        worked[at.day()] = kind;
        goInto(new Inside(at.from(), rest, at.day() - 1, group), after + price);
        worked[at.day()] = RotaPlan.OFF;
      }
    }
  }
}
