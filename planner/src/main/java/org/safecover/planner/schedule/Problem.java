package org.safecover.planner.schedule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.cover.Objective;

/// What is to be chosen: a schedule for each person, so that one level is as low as it goes while
/// those above it are held.
///
/// @param people each in their place
/// @param needs weights of the needs, uncovered
/// @param sessions weighted patients of the sessions, moved
/// @param held by level, what may not be passed
public record Problem(
    List<? extends Scheduled> people,
    List<Long> needs,
    List<Long> sessions,
    Objective aim,
    Map<Objective, Long> held) {

  public Problem {
    people = List.copyOf(people);
    needs = List.copyOf(needs);
    sessions = List.copyOf(sessions);
    EnumMap<Objective, Long> byLevel = new EnumMap<>(Objective.class);
    byLevel.putAll(held);
    held = byLevel;
  }

  /// Whether a level is a sum over people's schedules, each by itself.
  static boolean isPerPerson(Objective objective) {
    return switch (objective) {
      case UNCOVERED, PATIENTS -> false;
      case CHANGED, DISTURBANCE, COST, FAIRNESS -> true;
    };
  }

  /// Whether a session may move at all.
  boolean mayMove(int session) {
    Long most = held.get(Objective.PATIENTS);
    return most == null || sessions.get(session) <= most;
  }

  /// Whether a need may stay open at all.
  boolean mayStayOpen(int need) {
    Long most = held.get(Objective.UNCOVERED);
    return most == null || needs.get(need) <= most;
  }

  boolean allows(Schedule schedule) {
    return schedule.moved().stream().allMatch(this::mayMove);
  }

  /// What a choice of schedules is worth on the level that is searched.
  double value(List<Schedule> chosen) {
    return switch (aim) {
      case UNCOVERED -> {
        boolean[] covered = new boolean[needs.size()];
        chosen.forEach(schedule -> schedule.items().forEach(item -> covered[item.need()] = true));
        double open = 0;
        for (int need = 0; need < covered.length; need++) {
          open += covered[need] ? 0 : needs.get(need);
        }
        yield open;
      }
      case PATIENTS ->
          chosen.stream()
              .flatMap(schedule -> schedule.moved().stream())
              .distinct()
              .mapToDouble(sessions::get)
              .sum();
      case CHANGED, DISTURBANCE, COST, FAIRNESS ->
          chosen.stream().mapToDouble(schedule -> schedule.values().of(aim)).sum();
    };
  }
}
