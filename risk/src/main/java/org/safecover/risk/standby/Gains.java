package org.safecover.risk.standby;

/// Sums over draws: what stayed open, and what each candidate would have taken off it.
final class Gains {

  private final long[] byCandidate;
  private long open;

  Gains(int candidates) {
    byCandidate = new long[candidates];
  }

  void addOpen(long weighted) {
    open += weighted;
  }

  void add(int candidate, long weighted) {
    byCandidate[candidate] += weighted;
  }

  void add(Gains other) {
    open += other.open;
    for (int c = 0; c < byCandidate.length; c++) {
      byCandidate[c] += other.byCandidate[c];
    }
  }

  long open() {
    return open;
  }

  long of(int candidate) {
    return byCandidate[candidate];
  }

  void set(int candidate, long weighted) {
    byCandidate[candidate] = weighted;
  }
}
