package org.safecover.domain.action;

import java.util.Optional;
import org.safecover.domain.figure.Confidence;

/// How sure a version of an action is of what it says.
///
/// @param hours how far the hours of its windows can be relied on
/// @param dating what the date it was known from means
/// @param note what a reader must know beside, in words fit to print
public record Certainty(Confidence hours, Dating dating, Optional<String> note) {

  /// Hours and date as published.
  public static final Certainty PUBLISHED =
      new Certainty(Confidence.SOURCED, Dating.ON_THE_DAY, Optional.empty());

  /// What a date of becoming known means.
  public enum Dating {
    /// It became public on that day.
    ON_THE_DAY,
    /// It was public by that day, perhaps earlier; no source says when.
    AT_THE_LATEST
  }
}
