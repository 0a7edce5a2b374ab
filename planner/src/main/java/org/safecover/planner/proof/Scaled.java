package org.safecover.planner.proof;

import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.cover.Argument;
import org.safecover.domain.cover.Reckoning;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.proof.WholeNeeds;

/// A reckoning in parts of a minute, brought to the coarsest parts that keep every number whole.
final class Scaled {

  private Scaled() {}

  /// @param needs those spoken of and others
  /// @return an argument whose bound may be as low as nothing, so it is only asked for when more is
  ///   shown
  static Argument argument(Reckoning reckoning, long scale, Iterable<Need> needs) {
    long part = divisor(reckoning, scale);
    Reckoning coarse = divided(reckoning, part);
    var spoken = coarse.needs();
    TreeMap<Object, Long> weights = new TreeMap<>();
    needs.forEach(need -> {
      if (spoken.contains(need.id())) {
        weights.put(need.id(), need.weight());
      }
    });
    long shown = Math.ceilDiv(coarse.shownInEveryCase(), scale / part);
    return new Argument(scale / part, coarse, WholeNeeds.leastFrom(shown, weights.values()));
  }

  private static long divisor(Reckoning reckoning, long so) {
    return switch (reckoning) {
      case Reckoning.Sum sum -> divisor(sum.mosts(), divisor(sum.prices(), so));
      case Reckoning.Cases cases -> divisor(cases.notHeld(), divisor(cases.held(), so));
      case Reckoning.Impossible _ -> so;
    };
  }

  private static long divisor(SortedMap<?, Long> values, long so) {
    long divisor = so;
    for (long value : values.values()) {
      divisor = gcd(divisor, value);
    }
    return divisor;
  }

  private static Reckoning divided(Reckoning reckoning, long by) {
    return switch (reckoning) {
      case Reckoning.Sum sum ->
          Reckoning.Sum.of(divided(sum.prices(), by), divided(sum.mosts(), by));
      case Reckoning.Cases cases ->
          new Reckoning.Cases(
              cases.person(),
              cases.need(),
              divided(cases.held(), by),
              divided(cases.notHeld(), by));
      case Reckoning.Impossible impossible -> impossible;
    };
  }

  private static <K> SortedMap<K, Long> divided(SortedMap<K, Long> values, long by) {
    SortedMap<K, Long> divided = new TreeMap<>(values.comparator());
    values.forEach((key, value) -> divided.put(key, value / by));
    return divided;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
