package org.safecover.planner.schedule;

import java.util.ArrayList;
import java.util.List;

/// The exact search for one person's schedules that would pay: item after item in order of time,
/// taken or left, as long as what is left could still pay.
final class Pricing {

  private final Problem problem;
  private final Scheduled person;
  private final Prices prices;
  private final List<Item> items;
  private final Rest rest;
  private final List<Item> taken = new ArrayList<>();
  private final List<Schedule> found = new ArrayList<>();
  private double limit;
  private Keeping keeping = Keeping.BETTER;
  private long mayStep;
  private long steps;

  private enum Keeping {
    /// Only what is cheaper than all before.
    BETTER,
    EVERYTHING
  }

  /// @param place of the person
  Pricing(Problem problem, int place, Prices prices) {
    this.problem = problem;
    this.person = problem.people().get(place);
    this.prices = prices;
    this.items = person.items();
    this.rest = new Rest(problem, person, prices);
  }

  long steps() {
    return steps;
  }

  /// Whether the search ended by itself.
  boolean isThrough() {
    return steps < mayStep;
  }

  /// Schedules that cost less than a number, each cheaper than the one before.
  List<Schedule> below(double cost, long atMostSteps) {
    limit = cost;
    mayStep = atMostSteps;
    descend(0, 0, 0);
    return found;
  }

  /// Every schedule that costs less than a number, as far as the search gets.
  List<Schedule> within(double most, long atMostSteps) {
    keeping = Keeping.EVERYTHING;
    return below(most, atMostSteps);
  }

  /// What nothing that this person could do goes below, as far as it is known without asking the
  /// rules of more than two items.
  double floor() {
    return rest.of(0, 0);
  }

  private void descend(int from, double sum, int load) {
    steps++;
    boolean open = true;
    for (int at = from; at < items.size() && open && isThrough(); at++) {
      if (sum + rest.of(at, load) >= limit) {
        return;
      }
      Item item = items.get(at);
      double with = sum + rest.cost(at);
      int after = rest.after(load, at);
      if (with + rest.of(rest.next(at), after) < limit && isFree(item)) {
        taken.add(item);
        if (taken.size() < 3 || !person.isHopeless(taken)) {
          descend(rest.next(at), with, after);
        }
        taken.removeLast();
      }
      open = item.settled() == Item.Settled.NO;
    }
    if (open && sum + rest.of(items.size(), load) < limit) {
      offer();
    }
  }

  private boolean isFree(Item item) {
    return taken.stream().allMatch(other -> Rest.goWith(person, other, item));
  }

  private void offer() {
    for (Schedule way : person.ways(List.copyOf(taken))) {
      double cost = prices.cost(way);
      if (cost < limit && problem.allows(way)) {
        found.add(way);
        if (keeping == Keeping.BETTER) {
          limit = cost;
        }
      }
    }
  }
}
