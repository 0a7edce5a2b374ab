package org.safecover.rules.pay.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;

/// How pay changes across a number of doctors.
///
/// @param ways how many go which way; every way is present
/// @param deciles the nine points that divide the changes, as parts of pay, into ten
/// @param least change, as a part of pay
/// @param most change, as a part of pay
/// @param rise of mean pay, as a part of it
/// @param before what all are paid together under the first contract
/// @param after the same under the second
public record Distribution(
    Map<Change.Way, Integer> ways,
    List<Ratio> deciles,
    Ratio least,
    Ratio most,
    Ratio rise,
    Money before,
    Money after) {

  private static final int FIFTH = 4;

  public Distribution {
    deciles = List.copyOf(deciles);
  }

  /// @param changes not empty
  static Distribution of(List<Change> changes) {
    Map<Change.Way, Integer> ways = new EnumMap<>(Change.Way.class);
    for (Change.Way way : Change.Way.values()) {
      ways.put(way, (int) changes.stream().filter(change -> change.way() == way).count());
    }
    List<Ratio> sorted = changes.stream().map(Change::share).sorted().toList();
    Money before = sum(changes.stream().map(change -> change.before().total()).toList());
    Money after = sum(changes.stream().map(change -> change.after().total()).toList());
    return new Distribution(
        ways,
        Quantiles.deciles(sorted),
        sorted.getFirst(),
        sorted.getLast(),
        after.minus(before).exactly().dividedBy(before.exactly()),
        before,
        after);
  }

  public int count(Change.Way way) {
    return ways.getOrDefault(way, 0);
  }

  public Ratio median() {
    return deciles.get(FIFTH);
  }

  /// How many doctors.
  public int size() {
    return ways.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
