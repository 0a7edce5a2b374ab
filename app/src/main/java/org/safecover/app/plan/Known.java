package org.safecover.app.plan;

import java.util.Optional;

/// What somebody who changes a plan knows of it.
///
/// @param version the last that they have seen; 0 before the first
/// @param reason why they change it; needed once it was published
/// @param request what their machine calls it: the same one sent again changes nothing
public record Known(int version, Optional<String> reason, Optional<String> request) {

  /// How long a reason may be.
  public static final int LONGEST = 2_000;

  public Known(int version, Optional<String> reason) {
    this(version, reason, Optional.empty());
  }

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

  /// The same as a request of a machine.
  public Known as(String id) {
    return new Known(version, reason, Optional.of(id));
  }

  /// The same with a reason.
  public Known because(String why) {
    return new Known(version, Optional.of(why), request);
  }
}
