package org.safecover.app.plan;

import java.util.Locale;

/// What a version of a plan is to the doctors in it.
public enum PlanState {
  /// Work in hand, which only the staff see.
  DRAFT,
  /// In force: each doctor has been given their own part.
  PUBLISHED,
  /// In force no more: what each doctor was given was taken back.
  WITHDRAWN;

  /// The word for it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PlanState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
