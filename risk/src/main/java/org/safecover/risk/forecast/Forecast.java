package org.safecover.risk.forecast;

import java.util.List;

/// How an action is likely to go, as many draws say together.
///
/// @param draws how many were made
/// @param enough whether they were stopped because they said enough
/// @param weighted uncovered minutes of the whole hospital, each weighted by criticality
/// @param allAbsent the same if nobody called out comes and all else goes as planned
/// @param cells by area and hour
/// @param regained patients of moved sessions that could run after all
/// @param forgone patients of sessions that were to stand and could not run
public record Forecast(
    long seed,
    int draws,
    Enough enough,
    Share gap,
    Spread weighted,
    long allAbsent,
    List<AreaForecast> areas,
    List<CellForecast> cells,
    List<WorkForecast> work,
    Spread regained,
    Spread forgone) {

  /// Why the draws ended.
  public enum Enough {
    /// Every interval was small enough.
    PRECISE,
    /// As many as were asked for.
    ALL_DRAWN
  }

  public Forecast {
    areas = List.copyOf(areas);
    cells = List.copyOf(cells);
    work = List.copyOf(work);
  }
}
