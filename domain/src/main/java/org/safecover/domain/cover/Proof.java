package org.safecover.domain.cover;

import java.util.List;

/// A proof of need: arguments about needs of which no two speak of the same, so that their bounds
/// add up. Whoever has the hospital's files and the rules can work it out again.
public record Proof(List<Argument> arguments) {

  /// Shows nothing, and nothing is needed where there is no gap.
  public static final Proof NONE = new Proof(List.of());

  public Proof {
    arguments = List.copyOf(arguments);
  }

  /// No plan leaves fewer weighted minutes uncovered than this.
  public long bound() {
    return arguments.stream().mapToLong(Argument::bound).sum();
  }
}
