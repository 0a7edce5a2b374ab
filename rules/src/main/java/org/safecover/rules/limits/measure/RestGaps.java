package org.safecover.rules.limits.measure;

/// The unbroken rests of at least one length between stretches of duty, with the endless rests
/// before the first stretch and after the last.
public final class RestGaps {

  private static final long FAR = Long.MAX_VALUE / 8;

  private final long[] from;
  private final long[] to;
  private int size;

  RestGaps(Stretches stretches, long shortest, Period near) {
    int lo = stretches.endingAfter(near.from());
    int hi = stretches.startingFrom(near.to());
    from = new long[Math.max(0, hi - lo) + 2];
    to = new long[from.length];
    for (int i = lo; i <= Math.max(lo, hi); i++) {
      long start = i == 0 ? -FAR : stretches.to(i - 1);
      long end = i == stretches.size() ? FAR : stretches.from(i);
      if (end - start >= shortest) {
        from[size] = start;
        to[size++] = end;
      }
    }
  }

  /// Seconds between which rests matter.
  record Period(long from, long to) {}

  int size() {
    return size;
  }

  long from(int gap) {
    return from[gap];
  }

  long to(int gap) {
    return to[gap];
  }

  /// How much of a rest lies in a window; 0 when none does.
  long inside(int gap, long start, long end) {
    return Math.max(0, Math.min(end, to[gap]) - Math.max(start, from[gap]));
  }
}
