package org.safecover.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A stretch of time: its start is inside, its end is not.
///
/// @param start the first instant inside
/// @param end the first instant after; later than `start`
public record Period(Instant start, Instant end) implements Comparable<Period> {

  public Period {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("A period must end after it starts: " + start + "/" + end);
    }
  }

  /// The elapsed time, which on a clock-change night is not the difference of the local times.
  public Duration length() {
    return Duration.between(start, end);
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  public boolean contains(Period other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  public boolean overlaps(Period other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /// Whether one ends at the instant the other starts.
  public boolean touches(Period other) {
    return end.equals(other.start) || other.end.equals(start);
  }

  public Optional<Period> findOverlap(Period other) {
    return overlaps(other)
        ? Optional.of(new Period(later(start, other.start), earlier(end, other.end)))
        : Optional.empty();
  }

  /// The time this period shares with another; zero when they do not overlap.
  public Duration overlap(Period other) {
    return findOverlap(other).map(Period::length).orElse(Duration.ZERO);
  }

  /// The shortest period that holds both.
  public Period hull(Period other) {
    return new Period(earlier(start, other.start), later(end, other.end));
  }

  /// What is left of this period when others are taken out, in order.
  public List<Period> minus(Collection<Period> others) {
    List<Period> left = new ArrayList<>();
    Instant from = start;
    for (Period other : others.stream().filter(this::overlaps).sorted().toList()) {
      if (from.isBefore(other.start)) {
        left.add(new Period(from, other.start));
      }
      from = later(from, other.end);
    }
    if (from.isBefore(end)) {
      left.add(new Period(from, end));
    }
    return left;
  }

  /// This period in pieces, cut at those instants that lie inside it.
  public List<Period> cutAt(Collection<Instant> instants) {
    List<Period> pieces = new ArrayList<>();
    Instant from = start;
    for (Instant cut : new TreeSet<>(instants)) {
      if (cut.isAfter(from) && cut.isBefore(end)) {
        pieces.add(new Period(from, cut));
        from = cut;
      }
    }
    pieces.add(new Period(from, end));
    return pieces;
  }

  /// Periods with those that overlap or touch made one, in order.
  public static List<Period> merged(Collection<Period> periods) {
    List<Period> merged = new ArrayList<>();
    for (Period next : periods.stream().sorted().toList()) {
      Period last = merged.isEmpty() ? next : merged.removeLast();
      if (last.overlaps(next) || last.touches(next)) {
        merged.add(last.hull(next));
      } else {
        merged.add(last);
        merged.add(next);
      }
    }
    return merged;
  }

  @Override
  public int compareTo(Period other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isBefore(b) ? b : a;
  }
}
