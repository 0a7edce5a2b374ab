package org.safecover.risk.forecast;

import org.safecover.risk.prospect.PlannedWork;

/// One clinic or list, and how likely it can go ahead.
public record WorkForecast(PlannedWork work, Share runs) {}
