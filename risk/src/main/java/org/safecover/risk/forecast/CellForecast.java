package org.safecover.risk.forecast;

import java.time.Instant;
import java.util.List;
import org.safecover.domain.rota.AreaId;

/// One area in one hour.
///
/// @param gap how likely it is that a post is not held for some of the hour
/// @param minutes uncovered minutes of posts
/// @param levels the same by criticality, the highest first
/// @param allAbsent uncovered minutes if nobody called out comes and all else goes as planned
public record CellForecast(
    AreaId area,
    Instant hour,
    Share gap,
    Spread minutes,
    List<LevelForecast> levels,
    int allAbsent) {

  public CellForecast {
    levels = List.copyOf(levels);
  }

  /// The posts of one criticality.
  ///
  /// @param allAbsent uncovered minutes if nobody called out comes and all else goes as planned
  public record LevelForecast(int criticality, Spread minutes, int allAbsent) {}
}
