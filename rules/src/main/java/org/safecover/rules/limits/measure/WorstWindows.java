package org.safecover.rules.limits.measure;

import java.util.Arrays;

/// Windows over a cap, from which the worst are told so that no two of them overlap.
final class WorstWindows {

  private long[] from = new long[8];
  private long[] to = new long[8];
  private long[] total = new long[8];
  private long[] days = new long[8];
  private int size;

  /// What is told of one window.
  interface Teller {
    void tell(long from, long to, long total, long days);
  }

  void add(long start, long end, long work, long spread) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      total = Arrays.copyOf(total, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
    }
    from[size] = start;
    to[size] = end;
    total[size] = work;
    days[size++] = spread;
  }

  void tell(Teller teller) {
    boolean[] gone = new boolean[size];
    for (int worst = worst(gone); worst >= 0; worst = worst(gone)) {
      teller.tell(from[worst], to[worst], total[worst], days[worst]);
      for (int i = 0; i < size; i++) {
        gone[i] |= from[i] < to[worst] && from[worst] < to[i];
      }
    }
  }

  private int worst(boolean[] gone) {
    int worst = -1;
    for (int i = 0; i < size; i++) {
      if (!gone[i] && (worst < 0 || isWorse(i, worst))) {
        worst = i;
      }
    }
    return worst;
  }

  private boolean isWorse(int a, int b) {
    long left = total[a] * days[b];
    long right = total[b] * days[a];
    return left > right || (left == right && from[a] < from[b]);
  }
}
