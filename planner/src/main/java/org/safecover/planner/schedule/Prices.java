package org.safecover.planner.schedule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.safecover.domain.cover.Objective;

/// What a relaxation would pay: for a need that is covered, for keeping within each held level, and
/// for a session that may run. Any prices give a true bound; good ones give a high one.
final class Prices {

  private final double[] needs;
  private final Map<Objective, Double> levels;
  private final PerAim perPerson;
  private final Map<Stop, Double> sessions;

  /// One person's schedules against one session.
  record Stop(int person, int session) {}

  /// @param needs what covering each need is worth, none below zero
  /// @param levels what one of each level costs, none below zero; the searched level costs one
  /// @param sessions what stopping a session costs, above zero
  Prices(double[] needs, Map<Objective, Double> levels, Map<Stop, Double> sessions) {
    this.needs = needs;
    this.levels = new EnumMap<>(Objective.class);
    this.levels.putAll(levels);
    this.sessions = sessions;
    this.perPerson = PerAim.each(this::of);
  }

  /// Prices at which everybody is just paid for what they do in a choice: where a search begins.
  static Prices of(Problem problem, Iterable<Schedule> chosen) {
    double[] needs = new double[problem.needs().size()];
    for (Schedule schedule : chosen) {
      double minutes = schedule.items().stream().mapToLong(Item::minutes).sum();
      for (Item item : schedule.items()) {
        needs[item.need()] = schedule.values().of(problem.aim()) * item.minutes() / minutes;
      }
    }
    return new Prices(needs, Map.of(problem.aim(), 1.0), Map.of());
  }

  double dearest() {
    return Arrays.stream(needs).max().orElse(0);
  }

  /// The same with no need above a price.
  Prices upTo(double most) {
    double[] capped = Arrays.stream(needs).map(price -> Math.min(price, most)).toArray();
    return new Prices(capped, levels, sessions);
  }

  /// What one of a level costs.
  double of(Objective level) {
    return levels.getOrDefault(level, 0.0);
  }

  /// Prices between these and others.
  ///
  /// @param share of these, from 0 to 1
  Prices towards(Prices others, double share) {
    double[] mixed = new double[needs.length];
    for (int need = 0; need < mixed.length; need++) {
      mixed[need] = share * needs[need] + (1 - share) * others.needs[need];
    }
    Map<Objective, Double> both = new EnumMap<>(Objective.class);
    levels.forEach((level, price) -> both.merge(level, share * price, Double::sum));
    others.levels.forEach((level, price) -> both.merge(level, (1 - share) * price, Double::sum));
    Map<Stop, Double> stops = new HashMap<>();
    sessions.forEach((stop, price) -> stops.merge(stop, share * price, Double::sum));
    others.sessions.forEach((stop, price) -> stops.merge(stop, (1 - share) * price, Double::sum));
    return new Prices(mixed, both, stops);
  }

  /// The bound that these prices give, but for each person's cheapest schedule.
  double withoutPeople(Problem problem) {
    double sum = 0;
    for (int need = 0; need < needs.length; need++) {
      sum += needs[need];
      if (problem.mayStayOpen(need)) {
        sum += Math.min(0, of(Objective.UNCOVERED) * problem.needs().get(need) - needs[need]);
      }
    }
    for (Map.Entry<Objective, Long> held : problem.held().entrySet()) {
      sum -= of(held.getKey()) * held.getValue();
    }
    Map<Integer, Double> stopped = new HashMap<>();
    sessions.forEach((stop, price) -> stopped.merge(stop.session(), price, Double::sum));
    for (Map.Entry<Integer, Double> session : stopped.entrySet()) {
      double moved = of(Objective.PATIENTS) * problem.sessions().get(session.getKey());
      sum += Math.min(0, moved - session.getValue());
    }
    return sum;
  }

  /// What taking an item on costs at the very least, its worth taken off.
  double least(Item item) {
    return item.least().at(perPerson) - needs[item.need()];
  }

  /// What a schedule costs, with what it covers taken off.
  double cost(Schedule schedule) {
    double cost = schedule.values().at(perPerson);
    for (Item item : schedule.items()) {
      cost -= needs[item.need()];
    }
    if (!sessions.isEmpty()) {
      for (int session : schedule.moved()) {
        cost += sessions.getOrDefault(new Stop(schedule.person(), session), 0.0);
      }
    }
    return cost;
  }
}
