package org.safecover.planner.stretch;

import java.util.Arrays;
import org.safecover.planner.rota.RotaPerson;
import org.safecover.planner.rota.RotaPlan;
import org.safecover.planner.rota.RotaTask;
import org.safecover.planner.rota.Wanted;
import org.safecover.planner.rota.WorkBounds;

/// A task laid out in arrays: a *cell* is a day and a kind of work, numbered day by day.
final class Desk {
  final RotaTask task;
  final int days;
  final int kinds;
  final int people;
  final int[] wanted;
  final long[] under;
  final long[] over;
  private final long[][] prices;
  private final boolean[][] open;
  private final boolean[][] mayFollow;

  Desk(RotaTask task) {
    this.task = task;
    this.days = task.days();
    this.kinds = task.kinds().size();
    this.people = task.people().size();
    int cells = days * kinds;
    this.wanted = new int[cells];
    this.under = new long[cells];
    this.over = new long[cells];
    for (Wanted one : task.wanted()) {
      int cell = cell(one.day(), one.kind());
      wanted[cell] = one.count();
      under[cell] = one.under();
      over[cell] = one.over();
    }
    this.prices = new long[people][cells];
    this.open = new boolean[people][cells];
    for (int person = 0; person < people; person++) {
      layOut(person);
    }
    this.mayFollow = new boolean[kinds][kinds];
    for (int kind = 0; kind < kinds; kind++) {
      Arrays.fill(mayFollow[kind], true);
      for (int next : task.kinds().get(kind).notNext()) {
        mayFollow[kind][next] = false;
      }
    }
  }

  private void layOut(int person) {
    RotaPerson facts = task.people().get(person);
    facts.wishes().forEach(wish -> prices[person][cell(wish.day(), wish.kind())] += wish.price());
    for (int day = 0; day < days; day++) {
      for (int kind = 0; kind < kinds; kind++) {
        open[person][cell(day, kind)] =
            !facts.daysOff().contains(day) && facts.bounds().mostOfKind().get(kind) > 0;
      }
    }
  }

  int cells() {
    return days * kinds;
  }

  int cell(int day, int kind) {
    return day * kinds + kind;
  }

  int minutes(int kind) {
    return task.kinds().get(kind).minutes();
  }

  WorkBounds bounds(int person) {
    return task.people().get(person).bounds();
  }

  boolean isOpen(int person, int cell) {
    return open[person][cell];
  }

  long price(int person, int cell) {
    return prices[person][cell];
  }

  boolean mayFollow(int kind, int next) {
    return mayFollow[kind][next];
  }

  /// Whether nothing but prices tells two kinds apart: as long, with the same kinds before and
  /// after.
  boolean areAlike(int kind, int other) {
    boolean alike =
        minutes(kind) == minutes(other)
            && mayFollow(kind, kind) == mayFollow(kind, other)
            && mayFollow(other, kind) == mayFollow(other, other)
            && mayFollow(kind, other) == mayFollow(other, kind);
    for (int third = 0; alike && third < kinds; third++) {
      boolean apart = third != kind && third != other;
      alike =
          !apart
              || (mayFollow(kind, third) == mayFollow(other, third)
                  && mayFollow(third, kind) == mayFollow(third, other));
    }
    return alike;
  }

  boolean isSaturday(int day) {
    return Math.floorMod(day - task.firstSaturday(), 7) == 0;
  }

  boolean isSunday(int day) {
    return Math.floorMod(day - task.firstSaturday(), 7) == 1;
  }

  /// What the people's own prices cannot add up to less than, limits and numbers wanted aside.
  long leastOfWishes() {
    long sum = 0;
    for (int person = 0; person < people; person++) {
      sum += task.people().get(person).base();
      for (int day = 0; day < days; day++) {
        long least = 0;
        for (int kind = 0; kind < kinds; kind++) {
          least = Math.min(least, prices[person][cell(day, kind)]);
        }
        sum += least;
      }
    }
    return sum;
  }

  /// A whole schedule with its price.
  Line line(int person, int[] worked) {
    long cost = task.people().get(person).base();
    for (int day = 0; day < days; day++) {
      if (worked[day] != RotaPlan.OFF) {
        cost += prices[person][cell(day, worked[day])];
      }
    }
    return new Line(person, worked, cost);
  }
}
