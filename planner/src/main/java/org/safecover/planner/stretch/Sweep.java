package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.planner.rota.RotaPlan;

/// One pass over the days for one person under given prices: for every place of the stretch graph
/// the cheapest way to it. Whatever leads to the same place can be continued by the same stretches,
/// so nothing dearer needs to be kept.
final class Sweep {
  private static final double NEVER = StretchPrices.NEVER;

  final StretchGraph graph;
  final StretchPrices prices;
  final int days;
  private final double[][] cheapest;
  private long work;

  Sweep(Desk desk, int person, StretchGraph graph, double[] worth) {
    this.graph = graph;
    this.prices = new StretchPrices(desk, person, graph, worth);
    this.days = desk.days;
    this.cheapest = new double[days + 1][];
    for (int day = 0; day <= days; day++) {
      cheapest[day] = new double[graph.weekends * graph.counts * graph.width[day]];
      Arrays.fill(cheapest[day], NEVER);
    }
  }

  /// Where a schedule stands on a day on which the person is rested.
  record Place(int day, int weekend, int count, int units) {}

  /// Runs the pass; the number of steps it took.
  long run() {
    Place begin = new Place(0, 0, 0, 0);
    if (isInReach(begin)) {
      cheapest[0][at(begin)] = 0;
    }
    for (int day = 0; day < days; day++) {
      move(day, day + 1, 0, 0.0);
      for (int sum = 1; sum < graph.sums.count(); sum++) {
        double price = least(day, sum);
        if (price < NEVER) {
          move(day, graph.rested(day + graph.sums.sum(sum).days()), sum, price);
        }
      }
    }
    return work;
  }

  /// Goes on from every place of a day by a stretch with that sum, or by a day off.
  private void move(int day, int to, int sum, double price) {
    int units = graph.sums.sum(sum).units();
    int more = sum == 0 ? 0 : graph.weekendsIn(day, day + graph.sums.sum(sum).days());
    for (int weekend = 0; weekend + more < graph.weekends; weekend++) {
      int then = weekend + more;
      int low = Math.max(graph.low[day][weekend], graph.low[to][then] - units);
      int high = Math.min(graph.high[day][weekend], graph.high[to][then] - units);
      if (low > high) {
        continue;
      }
      for (int count = 0; count < graph.counts; count++) {
        if (graph.fits(sum, count)) {
          int source = at(day, weekend, count) + low;
          int target = at(to, then, count + graph.countStep[sum]) + low + units;
          lower(cheapest[day], source, cheapest[to], target, high - low + 1, price);
        }
      }
    }
  }

  private void lower(double[] from, int source, double[] to, int target, int length, double price) {
    for (int i = 0; i < length; i++) {
      to[target + i] = Math.min(to[target + i], from[source + i] + price);
    }
    work += length + 4;
  }

  /// Where the row of a number of weekends and a count begins, for no time worked.
  private int at(int day, int weekend, int count) {
    return (weekend * graph.counts + count) * graph.width[day] - graph.low[day][weekend];
  }

  private int at(Place place) {
    return at(place.day(), place.weekend(), place.count()) + place.units();
  }

  private boolean isInReach(Place place) {
    return place.units() >= graph.low[place.day()][place.weekend()]
        && place.units() <= graph.high[place.day()][place.weekend()];
  }

  /// What the cheapest way to a place costs.
  double cheapest(Place place) {
    return isInReach(place) ? cheapest[place.day()][at(place)] : NEVER;
  }

  /// The place from which a stretch with a sum leads to a place, which need not be in reach; empty
  /// when the stretch cannot end there.
  Optional<Place> before(Place place, int start, int sum) {
    int length = graph.sums.sum(sum).days();
    int weekend = place.weekend() - graph.weekendsIn(start, start + length);
    int count = place.count() - graph.countStep[sum];
    int units = place.units() - graph.sums.sum(sum).units();
    boolean fits = weekend >= 0 && count >= 0 && units >= 0 && graph.fits(sum, count);
    return fits ? Optional.of(new Place(start, weekend, count, units)) : Optional.empty();
  }

  /// Every place at which a schedule may end, the cheapest first.
  List<Place> ends() {
    List<Place> found = new ArrayList<>();
    for (int weekend = 0; weekend < graph.weekends; weekend++) {
      for (int count = 0; count < graph.counts; count++) {
        for (int units = graph.leastUnits; units <= graph.mostUnits; units++) {
          Place place = new Place(days, weekend, count, units);
          if (cheapest(place) < NEVER) {
            found.add(place);
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble(this::cheapest));
    return found;
  }

  /// The cheapest schedule that ends at a place.
  int[] schedule(Place end) {
    int[] worked = new int[days];
    Arrays.fill(worked, RotaPlan.OFF);
    Place place = end;
    while (place.day() > 0) {
      Place dayBefore = dayOffBefore(place);
      place = cheapest(dayBefore) == cheapest(place) ? dayBefore : stretchBefore(place, worked);
    }
    return worked;
  }

  static Place dayOffBefore(Place place) {
    return new Place(place.day() - 1, place.weekend(), place.count(), place.units());
  }

  private Place stretchBefore(Place place, int[] worked) {
    double price = cheapest(place);
    for (int sum = 1; sum < graph.sums.count(); sum++) {
      int length = graph.sums.sum(sum).days();
      for (int start = lastStart(place, length); leads(start, length, place); start--) {
        Optional<Place> from = before(place, start, sum);
        if (from.isPresent() && cheapest(from.get()) + least(start, sum) == price) {
          prices.write(start, sum, worked);
          return from.get();
        }
      }
    }
    throw new IllegalStateException("Nothing leads to " + place);
  }

  /// The latest day from which a stretch of so many days can lead to a place.
  int lastStart(Place place, int length) {
    return place.day() == days ? days - length : place.day() - length - graph.leastOff();
  }

  /// Whether somebody who works so many days from a day is rested on the day of a place.
  boolean leads(int start, int length, Place place) {
    return start >= 0 && graph.rested(start + length) == place.day();
  }

  /// The price of the cheapest stretch from a day with a sum; endless where it may not be.
  double least(int start, int sum) {
    boolean may = graph.mayLast(start, graph.sums.sum(sum).days());
    return may ? prices.least(start, sum) : NEVER;
  }
}
