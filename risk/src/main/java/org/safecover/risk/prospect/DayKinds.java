package org.safecover.risk.prospect;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import org.safecover.risk.figures.KindOfDay;
import org.safecover.risk.figures.RiskFigures;

/// Which kind of day a local time falls on.
public final class DayKinds {

  private DayKinds() {}

  /// The kind of day of work that starts at, or is counted at, this time.
  public static KindOfDay of(ZonedDateTime local, RiskFigures figures) {
    if (figures.isNight(local.toLocalTime())) {
      return KindOfDay.NIGHT;
    }
    return local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        ? KindOfDay.WEEKEND
        : KindOfDay.WEEKDAY;
  }
}
