package org.safecover.risk.attendance;

/// How many were due and how many of them came.
public record Tally(int due, int came) {

  public static final Tally NONE = new Tally(0, 0);

  public Tally {
    if (came < 0 || came > due) {
      throw new IllegalArgumentException("Of " + due + " due, " + came + " cannot have come.");
    }
  }

  public Tally plus(Tally other) {
    return new Tally(due + other.due, came + other.came);
  }
}
