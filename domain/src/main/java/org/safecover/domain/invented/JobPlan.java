package org.safecover.domain.invented;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.domain.staff.Person;

/// What a consultant or SAS doctor does in a normal week, by half days.
final class JobPlan {

  /// Half a day that recurs every week.
  record WeekHalf(DayOfWeek day, Half half) implements Comparable<WeekHalf> {
    private static final Comparator<WeekHalf> ORDER =
        Comparator.comparing(WeekHalf::day).thenComparing(WeekHalf::half);

    @Override
    public int compareTo(WeekHalf other) {
      return ORDER.compare(this, other);
    }
  }

  /// What half a day is for.
  enum Activity {
    CLINIC("Clinic"),
    LIST("Theatre list"),
    WARD_ROUND("Ward round"),
    WARD("Ward"),
    OWN_TIME("Supporting activities");

    private final String role;

    Activity(String role) {
      this.role = role;
    }

    String role() {
      return role;
    }

    boolean hasPatientsBooked() {
      return this == CLINIC || this == LIST;
    }
  }

  private static final int WORKING_DAYS = 5;
  private static final int BOOKED_HALVES = 3;

  private final NavigableMap<WeekHalf, Activity> activities;

  private JobPlan(NavigableMap<WeekHalf, Activity> activities) {
    this.activities = Collections.unmodifiableNavigableMap(activities);
  }

  static JobPlan of(Person person, Trade.Planned planned, Draws draws) {
    List<WeekHalf> free = weekHalves(person, draws);
    NavigableMap<WeekHalf, Activity> activities = new TreeMap<>();
    for (int i = 0; i < BOOKED_HALVES; i++) {
      boolean list = planned == Trade.Planned.THEATRE_LISTS && i > 0;
      activities.put(take(free, draws), list ? Activity.LIST : Activity.CLINIC);
    }
    activities.put(take(free, draws), Activity.WARD_ROUND);
    activities.put(take(free, draws), Activity.OWN_TIME);
    free.forEach(half -> activities.put(half, Activity.WARD));
    return new JobPlan(activities);
  }

  Optional<Activity> find(DayOfWeek day, Half half) {
    return Optional.ofNullable(activities.get(new WeekHalf(day, half)));
  }

  private static List<WeekHalf> weekHalves(Person person, Draws draws) {
    List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()).subList(0, WORKING_DAYS));
    long worked = Math.round(person.wholeTime().doubleValue() * WORKING_DAYS);
    while (days.size() > worked) {
      days.remove(draws.pick(days));
    }
    List<WeekHalf> weekHalves = new ArrayList<>();
    for (DayOfWeek day : days) {
      for (Half half : Half.values()) {
        weekHalves.add(new WeekHalf(day, half));
      }
    }
    return weekHalves;
  }

  private static WeekHalf take(List<WeekHalf> free, Draws draws) {
    WeekHalf half = draws.pick(free);
    free.remove(half);
    return half;
  }
}
