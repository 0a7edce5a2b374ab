package org.safecover.domain.cover;

/// What a plan is judged by, in strict order: none is given up for a later one.
public enum Objective {
  /// Uncovered emergency minutes, each weighted by its post's criticality.
  UNCOVERED("weighted uncovered emergency minutes"),
  /// Patients of moved sessions, weighted by priority.
  PATIENTS("weighted patients moved"),
  /// Covers, releases, and parts covered by those who have not stated availability.
  DISTURBANCE("disturbance of the published rota"),
  /// Extra work at dated rates, in sixtieths of a penny so that minutes are exact.
  COST("sixtieths of a penny of extra pay"),
  /// Squares of each person's covering nights and hours.
  FAIRNESS("unevenness of extra nights and hours");

  private final String text;

  Objective(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
