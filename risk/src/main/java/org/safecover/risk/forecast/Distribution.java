package org.safecover.risk.forecast;

import java.util.Arrays;

/// What a whole number was in each draw.
public final class Distribution {

  private final long[] values;
  private final int[] counts;
  private final int draws;

  private Distribution(long[] values, int[] counts, int draws) {
    this.values = values;
    this.counts = counts;
    this.draws = draws;
  }

  /// @param samples one for each draw
  public static Distribution of(long[] samples) {
    long[] sorted = samples.clone();
    Arrays.sort(sorted);
    long[] values = Arrays.stream(sorted).distinct().toArray();
    int[] counts = new int[values.length];
    int at = 0;
    for (long sample : sorted) {
      at += values[at] == sample ? 0 : 1;
      counts[at]++;
    }
    return new Distribution(values, counts, samples.length);
  }

  /// @param byValue how often each number from 1 on occurred, at its own place
  /// @param draws how many there were; in the others the number was nought
  public static Distribution of(int[] byValue, int draws) {
    int distinct = 1;
    int hits = 0;
    for (int value = 1; value < byValue.length; value++) {
      distinct += byValue[value] > 0 ? 1 : 0;
      hits += byValue[value];
    }
    long[] values = new long[distinct];
    int[] counts = new int[distinct];
    counts[0] = draws - hits;
    int at = 0;
    for (int value = 1; value < byValue.length; value++) {
      if (byValue[value] > 0) {
        at++;
        values[at] = value;
        counts[at] = byValue[value];
      }
    }
    return new Distribution(values, counts, draws);
  }

  /// In how many draws the number was above nought.
  public Share aboveNought() {
    int hits = 0;
    for (int i = 0; i < values.length; i++) {
      hits += values[i] > 0 ? counts[i] : 0;
    }
    return new Share(hits, draws);
  }

  public double mean() {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * counts[i];
    }
    return sum / draws;
  }

  private double variance() {
    double mean = mean();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (values[i] - mean) * (values[i] - mean) * counts[i];
    }
    return draws > 1 ? sum / (draws - 1) : 0;
  }

  /// Where the mean of infinitely many draws lies.
  public Bounds meanInterval() {
    double half = Share.Z * StrictMath.sqrt(variance() / draws);
    return new Bounds(Math.max(0, mean() - half), mean() + half);
  }

  /// The least number that so great a share of the draws does not exceed.
  public long quantile(double share) {
    return atRank((int) Math.ceil(share * draws));
  }

  /// Where the quantile of infinitely many draws lies: between two of the draws in their order.
  public Bounds quantileInterval(double share) {
    double half = Share.Z * StrictMath.sqrt(draws * share * (1 - share));
    return new Bounds(
        atRank((int) Math.floor(share * draws - half)),
        atRank((int) Math.ceil(share * draws + half) + 1));
  }

  private long atRank(int rank) {
    int wanted = Math.clamp(rank, 1, draws);
    int sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i];
      if (sum >= wanted) {
        return values[i];
      }
    }
    return values[values.length - 1];
  }

  /// The mean of the worst draws, so great a share of all.
  public double tail(double share) {
    double wanted = share * draws;
    double left = wanted;
    double sum = 0;
    for (int i = values.length - 1; i >= 0 && left > 0; i--) {
      double taken = Math.min(left, counts[i]);
      sum += taken * values[i];
      left -= taken;
    }
    return sum / wanted;
  }

  /// Where the tail of infinitely many draws lies.
  public Bounds tailInterval(double share) {
    double tail = tail(share);
    double cut = quantile(1 - share);
    double squares = 0;
    double left = share * draws;
    for (int i = values.length - 1; i >= 0 && left > 0; i--) {
      double taken = Math.min(left, counts[i]);
      squares += taken * (values[i] - tail) * (values[i] - tail);
      left -= taken;
    }
    double inside = squares / (share * draws);
    double spread = inside + (1 - share) * (tail - cut) * (tail - cut);
    double half = Share.Z * StrictMath.sqrt(spread / (share * draws));
    return new Bounds(Math.max(0, tail - half), tail + half);
  }
}
