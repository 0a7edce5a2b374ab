package org.safecover.intake;

import java.util.Comparator;
import java.util.List;

/// What files gave: facts, or every problem with them and no facts at all.
///
/// @param <T> the facts
public sealed interface Intake<T> {

  record Facts<T>(T value) implements Intake<T> {}

  /// @param problems in order of place; at least one
  record Unusable<T>(List<Problem> problems) implements Intake<T> {
    public Unusable {
      problems = problems.stream().sorted(Comparator.comparing(Problem::at)).toList();
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("Unusable without a problem.");
      }
    }
  }
}
