package org.safecover.risk.seen;

import org.safecover.domain.attendance.AttendanceCount;
import org.safecover.risk.attendance.TeamKey;

/// One count beside what was forecast of it from everything counted before.
///
/// @param mean that was expected
/// @param below the chance that was given to fewer than came
/// @param upTo the chance that was given to as many as came or fewer
/// @param crps continuous ranked probability score: how far off, in doctors; nought is best
/// @param logScore minus the logarithm of the chance given to what came about; less is better
/// @param startingCrps the same score for the starting rates, with nothing learnt
public record Judged(
    AttendanceCount count,
    TeamKey team,
    double mean,
    double below,
    double upTo,
    double crps,
    double logScore,
    double startingCrps) {

  static Judged of(
      AttendanceCount count, TeamKey team, double[] forecast, double[] startingForecast) {
    double mean = 0;
    double below = 0;
    for (int came = 0; came <= count.due(); came++) {
      mean += came * forecast[came];
      below += came < count.came() ? forecast[came] : 0;
    }
    return new Judged(
        count,
        team,
        mean,
        below,
        Math.min(1, below + forecast[count.came()]),
        score(forecast, count.came()),
        -StrictMath.log(forecast[count.came()]),
        score(startingForecast, count.came()));
  }

  /// The sum of squared differences between the forecast's steps and the one true step.
  static double score(double[] forecast, int came) {
    double sum = 0;
    double upTo = 0;
    for (int i = 0; i < forecast.length; i++) {
      upTo += forecast[i];
      double off = upTo - (i >= came ? 1 : 0);
      sum += off * off;
    }
    return sum;
  }
}
