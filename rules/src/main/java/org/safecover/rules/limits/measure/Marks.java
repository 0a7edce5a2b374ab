package org.safecover.rules.limits.measure;

import java.util.Arrays;
import java.util.List;
import org.safecover.domain.rota.Duty;

/// The local days that count towards a run, in order, each with the duties that make it count.
public final class Marks {

  private final Stretches stretches;
  private long[] day = new long[16];
  private int[] first = new int[16];
  private int[] end = new int[16];
  private int[] stretch = new int[16];
  private int size;

  public Marks(Stretches stretches) {
    this.stretches = stretches;
  }

  /// Marks a day for members `from` to just before `to` of one stretch.
  public void add(long marked, int of, int from, int to) {
    if (size > 0 && day[size - 1] >= marked) {
      end[size - 1] = Math.max(end[size - 1], to);
      stretch[size - 1] = of;
      return;
    }
    if (size == day.length) {
      day = Arrays.copyOf(day, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      stretch = Arrays.copyOf(stretch, 2 * size);
    }
    day[size] = marked;
    first[size] = from;
    end[size] = to;
    stretch[size++] = of;
  }

  int size() {
    return size;
  }

  long day(int mark) {
    return day[mark];
  }

  /// The mark after the last of the run that starts with `mark`.
  int endOfRun(int mark) {
    int next = mark + 1;
    while (next < size && day[next] == day[next - 1] + 1) {
      next++;
    }
    return next;
  }

  /// When the first duty of a mark starts.
  long from(int mark) {
    return stretches
        .members(first[mark], first[mark] + 1)
        .getFirst()
        .period()
        .start()
        .getEpochSecond();
  }

  /// When the stretch of a mark's last duty ends.
  long to(int mark) {
    return stretches.to(stretch[mark]);
  }

  /// The duties of marks `from` to just before `to`.
  List<Duty> duties(int from, int to) {
    return stretches.members(first[from], end[to - 1]);
  }
}
