package org.safecover.intake.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;

/// The problems found so far in one text.
public final class YamlProblems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public int count() {
    return found.size();
  }

  /// What the text gave: the facts, unless there was any problem.
  public <T> Intake<T> orElse(Supplier<T> facts) {
    return found.isEmpty() ? new Intake.Facts<>(facts.get()) : new Intake.Unusable<>(found);
  }
}
