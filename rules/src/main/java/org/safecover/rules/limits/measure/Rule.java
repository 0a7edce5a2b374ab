package org.safecover.rules.limits.measure;

import java.util.List;

/// The shape of one working-time rule: its words, its figures, and how it measures one person's
/// schedule.
public interface Rule {

  RuleText text();

  /// The figures it needs, in the order its page shows them.
  List<DatedFigure> figures();

  /// Measures every window that the findings ask for.
  void measure(Timeline line, Findings findings);

  /// Whether it caps the expected work inside each of its windows.
  default boolean capsWork() {
    return false;
  }
}
