package org.safecover.risk.draw;

import java.util.List;

/// Chances of which it is known how many came true, and not which.
///
/// @param events their places among the chances
/// @param came how many of them happened
public record Counted(List<Integer> events, int came) {

  public Counted {
    events = List.copyOf(events);
    if (came < 0 || came > events.size()) {
      throw new IllegalArgumentException("Of " + events.size() + ", " + came + " cannot come.");
    }
  }
}
