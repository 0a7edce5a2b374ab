package org.safecover.domain.cover;

import java.util.List;
import java.util.stream.Stream;

/// What a plan is judged by, in strict order: none is given up for a later one.
public enum Objective {
  /// Uncovered emergency minutes, each weighted by its post's criticality.
  UNCOVERED("weighted uncovered emergency minutes"),
  /// People whose own schedule differs from the plan in hand; only where a plan is changed.
  CHANGED("people whose schedule changes"),
  /// Patients of moved sessions, weighted by priority.
  PATIENTS("weighted patients moved"),
  /// Covers, releases, and parts covered by those who have not stated availability.
  DISTURBANCE("disturbance of the published rota"),
  /// Extra work at dated rates, in sixtieths of a penny so that minutes are exact.
  COST("sixtieths of a penny of extra pay"),
  /// Squares of each person's covering nights and hours.
  FAIRNESS("unevenness of extra nights and hours");

  private static final List<Objective> OF_A_FIRST_PLAN =
      Stream.of(values()).filter(objective -> objective != CHANGED).toList();

  private final String text;

  Objective(String text) {
    this.text = text;
  }

  /// What a plan is judged by that is nobody's change of another.
  public static List<Objective> ofFirstPlan() {
    return OF_A_FIRST_PLAN;
  }

  /// What a change of a plan in hand is judged by.
  public static List<Objective> ofChange() {
    return List.of(values());
  }

  public String text() {
    return text;
  }
}
