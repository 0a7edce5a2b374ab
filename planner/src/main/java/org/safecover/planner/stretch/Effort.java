package org.safecover.planner.stretch;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// How much a search may still do. Work is counted in units of roughly a second of one core, by the
/// steps taken and the solver's own count; the wall clock and a request to stop are later stops.
final class Effort {
  /// Steps of a sweep that count as one unit.
  private static final double STEPS = 3e8;

  private final @Nullable Effort whole;
  private final double allowed;
  private final long endsAt;
  private final AtomicBoolean stopped;
  private double spent;

  Effort(double allowed, long endsAt, AtomicBoolean stopped) {
    this(null, allowed, endsAt, stopped);
  }

  private Effort(@Nullable Effort whole, double allowed, long endsAt, AtomicBoolean stopped) {
    this.whole = whole;
    this.allowed = allowed;
    this.endsAt = endsAt;
    this.stopped = stopped;
  }

  void steps(long steps) {
    spend(steps / STEPS);
  }

  void spend(double units) {
    spent += units;
    if (whole != null) {
      whole.spend(units);
    }
  }

  double left() {
    return allowed - spent;
  }

  double spent() {
    return spent;
  }

  double secondsLeft() {
    return Math.max(0.01, (endsAt - System.nanoTime()) / 1e9);
  }

  boolean isOver() {
    return stopped.get() || left() <= 0 || System.nanoTime() >= endsAt;
  }

  /// So much of what is left and no more, for another thread: what it spends must be told.
  Effort atMost(double units) {
    return new Effort(Math.min(units, left()), endsAt, stopped);
  }

  /// A part of what is left; what it spends is spent here as well.
  Effort share(double part) {
    long end = System.nanoTime() + (long) (part * (endsAt - System.nanoTime()));
    return new Effort(this, part * left(), Math.min(end, endsAt), stopped);
  }
}
