package org.safecover.app.plan;

import java.util.Optional;

/// What somebody who changes a plan knows of it.
///
/// @param version the last that they have seen; 0 before the first
/// @param reason why they change it; needed once it was published
public record Known(int version, Optional<String> reason) {

  private static final int LONGEST = 2_000;

  public Known {
    reason = reason.map(String::strip).filter(text -> !text.isEmpty());
    if (reason.filter(text -> text.length() > LONGEST).isPresent()) {
      throw new IllegalArgumentException("A reason has at most " + LONGEST + " characters.");
    }
  }

  /// Who changes what was never published.
  public static Known version(int version) {
    return new Known(version, Optional.empty());
  }

  /// The same with a reason.
  public Known because(String why) {
    return new Known(version, Optional.of(why));
  }
}
