package org.safecover.risk.forecast;

/// Whoever waits for draws.
@FunctionalInterface
public interface Progress {

  /// Nobody waits.
  Progress NONE = (_, _) -> {};

  void done(int done, int all);
}
