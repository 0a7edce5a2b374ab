package org.safecover.risk.forecast;

import org.safecover.domain.rota.AreaId;

/// One area over the whole action.
///
/// @param gap how likely it is that a post is not held at some time
/// @param weighted uncovered minutes, each weighted by the criticality of its post
/// @param allAbsent the same if nobody called out comes and all else goes as planned
public record AreaForecast(AreaId area, Share gap, Spread weighted, long allAbsent) {}
