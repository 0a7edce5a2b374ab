package org.safecover.domain.action;

import java.time.LocalDate;
import java.util.List;
import org.safecover.domain.time.Period;

/// An action as it stood from some date on.
///
/// @param knownFrom the first local date on which this was public
/// @param windows the stretches called out, in order, not overlapping; at least one
/// @param source who published it, in words fit to print
/// @param certainty how sure the hours and the date are
public record Version(
    LocalDate knownFrom,
    Status status,
    Withdrawal withdrawal,
    List<Period> windows,
    String source,
    Certainty certainty) {

  public Version {
    windows = List.copyOf(windows);
    if (windows.isEmpty()) {
      throw new IllegalArgumentException("An action needs at least one window.");
    }
  }

  /// A version whose hours and date are as published.
  public Version(
      LocalDate knownFrom,
      Status status,
      Withdrawal withdrawal,
      List<Period> windows,
      String source) {
    this(knownFrom, status, withdrawal, windows, source, Certainty.PUBLISHED);
  }

  /// From the start of the first window to the end of the last.
  public Period span() {
    return windows.getFirst().hull(windows.getLast());
  }

  /// Whether work is still expected to stop, or did.
  public boolean stands() {
    return status != Status.SUSPENDED;
  }
}
