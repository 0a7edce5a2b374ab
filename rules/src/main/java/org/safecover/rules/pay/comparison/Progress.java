package org.safecover.rules.pay.comparison;

/// Hears how far a comparison has come.
public interface Progress {

  /// Hears nothing.
  Progress UNHEARD = (_, _) -> {};

  /// @param done of all parts of the work
  void done(int done, int all);
}
