package org.safecover.risk.attendance;

import java.util.Arrays;
import org.safecover.risk.figures.Estimate;

/// What is believed of one attendance rate: a weight for each of a hundred values, and how closely
/// teams keep to it. Everything about counts follows from it exactly, without drawing.
///
/// Where the rate is `m`, a team's own rate is beta-distributed with parameters `m t` and `(1 - m)
/// t`; `t` says how closely teams keep together.
public final class RateBelief {

  /// How many values a rate may have: the middles of as many equal parts of 0 to 1.
  public static final int VALUES = 100;

  /// Standard deviations from one end of a 95 percent interval to the other.
  private static final double WIDTH = 2 * 1.959963984540054;

  private final double[] weights;
  private final double together;

  private RateBelief(double[] weights, double together) {
    this.weights = weights;
    this.together = together;
  }

  /// Before anything is counted: a beta distribution with the estimate's mean and spread, taken at
  /// each value.
  public static RateBelief of(Estimate estimate, double together) {
    double mean = estimate.expected();
    double deviation = (estimate.high() - estimate.low()) / WIDTH;
    double size = Math.max(2, mean * (1 - mean) / (deviation * deviation) - 1);
    double[] logs = new double[VALUES];
    for (int i = 0; i < VALUES; i++) {
      logs[i] =
          (mean * size - 1) * StrictMath.log(value(i))
              + ((1 - mean) * size - 1) * StrictMath.log(1 - value(i));
    }
    return new RateBelief(normalized(logs), together);
  }

  /// The i-th value that the rate may have.
  public static double value(int i) {
    return (i + 0.5) / VALUES;
  }

  public double weight(int i) {
    return weights[i];
  }

  /// How many doctors weigh as much as a team's own habit.
  public double together() {
    return together;
  }

  /// The expected rate.
  public double mean() {
    double sum = 0;
    for (int i = 0; i < VALUES; i++) {
      sum += weights[i] * value(i);
    }
    return sum;
  }

  /// The least value that the rate does not exceed with this probability.
  public double quantile(double probability) {
    double sum = 0;
    for (int i = 0; i < VALUES; i++) {
      sum += weights[i];
      if (sum >= probability) {
        return value(i);
      }
    }
    return value(VALUES - 1);
  }

  /// The place among the values at which a number from 0 to 1 falls.
  public int place(double uniform) {
    double sum = 0;
    for (int i = 0; i < VALUES - 1; i++) {
      sum += weights[i];
      if (uniform < sum) {
        return i;
      }
    }
    return VALUES - 1;
  }

  /// The belief once a team's count is known.
  ///
  /// @param before what the same team counted earlier in this action
  /// @param share how much the count weighs: 1 for one of this action
  public RateBelief after(Tally before, Tally counted, double share) {
    double[] logs = new double[VALUES];
    for (int i = 0; i < VALUES; i++) {
      logs[i] = StrictMath.log(weights[i]) + share * logLikelihood(i, before, counted);
    }
    return new RateBelief(normalized(logs), together);
  }

  /// The probability of each number of a team's doctors coming, from none to all.
  public double[] forecast(Tally before, int due) {
    double[] sum = new double[due + 1];
    for (int i = 0; i < VALUES; i++) {
      if (weights[i] > 0) {
        for (int came = 0; came <= due; came++) {
          Tally tally = new Tally(due, came);
          sum[came] +=
              weights[i] * StrictMath.exp(logLikelihood(i, before, tally) + logChoices(due, came));
        }
      }
    }
    return sum;
  }

  /// The chance that the next of a team comes, where the rate has its i-th value and so many of the
  /// team have been seen.
  public double next(int i, Tally seen) {
    return (value(i) * together + seen.came()) / (together + seen.due());
  }

  /// The logarithm of the probability that, of the doctors counted, exactly those came.
  private double logLikelihood(int i, Tally before, Tally counted) {
    double come = value(i) * together + before.came();
    double stay = (1 - value(i)) * together + before.due() - before.came();
    double sum = 0;
    for (int n = 0; n < counted.came(); n++) {
      sum += StrictMath.log(come + n);
    }
    for (int n = 0; n < counted.due() - counted.came(); n++) {
      sum += StrictMath.log(stay + n);
    }
    for (int n = 0; n < counted.due(); n++) {
      sum -= StrictMath.log(come + stay + n);
    }
    return sum;
  }

  private static double logChoices(int of, int taken) {
    double sum = 0;
    for (int n = 1; n <= taken; n++) {
      sum += StrictMath.log((double) (of - taken + n) / n);
    }
    return sum;
  }

  private static double[] normalized(double[] logs) {
    double greatest = Arrays.stream(logs).max().orElseThrow();
    double[] weights = new double[logs.length];
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      weights[i] = StrictMath.exp(logs[i] - greatest);
      sum += weights[i];
    }
    for (int i = 0; i < logs.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }
}
