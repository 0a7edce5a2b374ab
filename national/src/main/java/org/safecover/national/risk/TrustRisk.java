package org.safecover.national.risk;

import java.io.Serializable;

/// How an action is likely to go at one trust.
///
/// @param weighted uncovered minutes of each draw, weighted by criticality
/// @param forgone patients of each draw who were to be seen and could not
/// @param allAbsent weighted minutes if nobody called out comes and all else goes as planned
public record TrustRisk(Samples weighted, Samples forgone, long allAbsent) implements Serializable {

  /// Whether any draw left anything uncovered.
  public boolean mayFallShort() {
    return weighted.distribution().aboveNought().hits() > 0;
  }
}
