package org.safecover.rules.limits.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safecover.domain.rota.Duty;

/// Unbroken stretches of duty in order of time: duties that follow one another without a gap are
/// one stretch.
public final class Stretches {

  private final Duty[] duties;
  private final int[] members;
  private final int[] first;
  private final long[] from;
  private final long[] to;
  private final int size;

  private Stretches(Builder built) {
    duties = built.duties;
    members = Arrays.copyOf(built.members, built.count);
    size = built.size;
    first = Arrays.copyOf(built.first, size + 1);
    first[size] = built.count;
    from = Arrays.copyOf(built.from, size);
    to = Arrays.copyOf(built.to, size);
  }

  public int size() {
    return size;
  }

  public long from(int stretch) {
    return from[stretch];
  }

  public long to(int stretch) {
    return to[stretch];
  }

  public long length(int stretch) {
    return to[stretch] - from[stretch];
  }

  /// The index among the stretches' duties of a stretch's first duty; that of the stretch after is
  /// one past its last.
  public int firstMember(int stretch) {
    return first[stretch];
  }

  /// The index of a member in the timeline.
  public int index(int member) {
    return members[member];
  }

  public Duty firstDuty(int stretch) {
    return duties[members[first[stretch]]];
  }

  public Duty lastDuty(int stretch) {
    return duties[members[first[stretch + 1] - 1]];
  }

  public List<Duty> duties(int stretch) {
    return members(first[stretch], first[stretch + 1]);
  }

  /// The duties of members `from` to just before `to`.
  public List<Duty> members(int from, int to) {
    List<Duty> found = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      found.add(duties[members[i]]);
    }
    return found;
  }

  /// The duties with time between two instants.
  public List<Duty> within(long start, long end) {
    List<Duty> found = new ArrayList<>();
    int lo = first[Math.min(size, endingAfter(start))];
    for (int i = lo; i < members.length; i++) {
      Duty duty = duties[members[i]];
      if (duty.period().start().getEpochSecond() >= end) {
        break;
      }
      if (duty.period().end().getEpochSecond() > start) {
        found.add(duty);
      }
    }
    return found;
  }

  /// The first stretch that ends after an instant; `size()` when none does.
  public int endingAfter(long instant) {
    int at = Arrays.binarySearch(to, instant + 1);
    return at >= 0 ? at : -at - 1;
  }

  /// The first stretch that starts at or after an instant; `size()` when none does.
  public int startingFrom(long instant) {
    int at = Arrays.binarySearch(from, instant);
    return at >= 0 ? at : -at - 1;
  }

  static final class Builder {
    private final Duty[] duties;
    private final int[] members;
    private final int[] first;
    private final long[] from;
    private final long[] to;
    private int count;
    private int size;

    Builder(Duty[] duties) {
      this.duties = duties;
      members = new int[duties.length];
      first = new int[duties.length + 1];
      from = new long[duties.length];
      to = new long[duties.length];
    }

    void add(int index, long start, long end) {
      if (size > 0 && start <= to[size - 1]) {
        to[size - 1] = Math.max(to[size - 1], end);
      } else {
        first[size] = count;
        from[size] = start;
        to[size++] = end;
      }
      members[count++] = index;
    }

    Stretches build() {
      return new Stretches(this);
    }
  }
}
