package org.safecover.app.load;

import org.safecover.intake.Intake;

/// Turns what files gave into facts, or into a message with every problem.
public final class Loading {

  private Loading() {}

  /// @throws UnusableInput with every problem, when there is any
  public static <T> T facts(Intake<T> intake) {
    return switch (intake) {
      case Intake.Facts<T>(T value) -> value;
      case Intake.Unusable<T>(var problems) -> throw UnusableInput.of(problems);
    };
  }
}
