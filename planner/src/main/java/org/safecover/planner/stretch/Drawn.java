package org.safecover.planner.stretch;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A whole plan in the making: the line each person has, and what is missing with them.
final class Drawn {
  private final Desk desk;
  private final TreeMap<Integer, Line> lines = new TreeMap<>();
  private final Staffing staffing;

  Drawn(Desk desk) {
    this.desk = desk;
    this.staffing = new Staffing(desk);
  }

  Drawn copy() {
    Drawn copy = new Drawn(desk);
    lines.values().forEach(copy::give);
    return copy;
  }

  Staffing staffing() {
    return staffing;
  }

  void give(Line line) {
    take(line.person);
    lines.put(line.person, line);
    staffing.take(line);
  }

  void take(int person) {
    findLine(person).ifPresent(staffing::giveBack);
    lines.remove(person);
  }

  Optional<Line> findLine(int person) {
    return Optional.ofNullable(lines.get(person));
  }

  Line line(int person) {
    return findLine(person).orElseThrow();
  }

  List<Line> lines() {
    return List.copyOf(lines.values());
  }

  List<Integer> people() {
    return List.copyOf(lines.keySet());
  }

  long value() {
    long value = staffing.cost();
    for (Line line : lines()) {
      value += line.cost;
    }
    return value;
  }

  /// Lets each person in turn take the line that is best with everybody else's, until nobody gains;
  /// false when somebody has no legal line at all.
  boolean settle(List<Pricer> pricers, Effort effort) {
    boolean gained = true;
    while (gained && !(effort.isOver() && isWhole())) {
      gained = false;
      for (int person = 0; person < desk.people; person++) {
        Optional<Line> before = findLine(person);
        take(person);
        Pricer.Priced priced = pricers.get(person).cheapest(staffing.worth(), 1, Pricer.Care.EXACT);
        effort.steps(priced.work());
        if (priced.lines().isEmpty()) {
          return false;
        }
        Line line = priced.lines().getFirst();
        boolean better = before.isEmpty() || gain(line) < gain(before.get());
        give(better ? line : before.orElse(line));
        gained |= better;
      }
    }
    return true;
  }

  private boolean isWhole() {
    return lines.size() == desk.people;
  }

  /// What taking a line changes.
  private double gain(Line line) {
    return Worth.price(desk, staffing.worth(), line);
  }
}
