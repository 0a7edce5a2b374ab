package org.safecover.planner.rota;

/// Hears how a rota search is going, in the thread that asked for it.
@FunctionalInterface
public interface RotaProgress {
  RotaProgress SILENT = (_, _) -> {};

  /// @param value of the best plan so far
  /// @param bound what no plan can cost less than
  void reached(long value, long bound);
}
