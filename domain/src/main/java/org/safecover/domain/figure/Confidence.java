package org.safecover.domain.figure;

/// How far a figure can be relied on.
public enum Confidence {
  /// Read in an official document or on the responsible body's own page.
  SOURCED,
  /// An official text quoted or paraphrased by somebody else.
  SECOND_HAND,
  /// Worked out from sourced figures and checked.
  DERIVED,
  /// Generally known, not found in a source.
  GENERAL,
  /// Assumed for an example or by the user; carried in every heading it affects.
  ASSUMED
}
