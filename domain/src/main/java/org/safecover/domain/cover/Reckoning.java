package org.safecover.domain.cover;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.staff.PersonId;

/// Why some needs cannot all be covered: a sum, or two cases of which one must hold.
public sealed interface Reckoning {

  /// A price on each need, and the most that each person could cover at these prices. Whatever the
  /// people cover, they cover together at most the sum of their mosts.
  ///
  /// @param prices above zero; other needs are worth nothing here
  /// @param mosts above zero; nobody else could cover anything of price
  /// @param shown the sum of the prices less the sum of the mosts
  record Sum(SortedMap<NeedId, Long> prices, SortedMap<PersonId, Long> mosts, long shown)
      implements Reckoning {

    public Sum {
      prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
      mosts = Collections.unmodifiableSortedMap(new TreeMap<>(mosts));
    }

    /// The sum of prices less the sum of mosts.
    public static Sum of(SortedMap<NeedId, Long> prices, SortedMap<PersonId, Long> mosts) {
      return new Sum(prices, mosts, total(prices) - total(mosts));
    }

    private static long total(SortedMap<?, Long> values) {
      return values.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /// Either the person holds the need or not; in either case no plan leaves less.
  record Cases(PersonId person, NeedId need, Reckoning held, Reckoning notHeld)
      implements Reckoning {}

  /// The person cannot legally hold all that the case gives to them, so the case does not arise.
  record Impossible(PersonId person) implements Reckoning {}

  /// Every need that is spoken of.
  default Set<NeedId> needs() {
    return switch (this) {
      case Sum sum -> sum.prices().keySet();
      case Cases cases -> {
        Set<NeedId> all = new TreeSet<>(cases.held().needs());
        all.addAll(cases.notHeld().needs());
        all.add(cases.need());
        yield all;
      }
      case Impossible _ -> Set.of();
    };
  }

  /// The least that is shown in any case that can arise; the largest number when none can.
  default long shownInEveryCase() {
    return switch (this) {
      case Sum sum -> sum.shown();
      case Cases cases ->
          Math.min(cases.held().shownInEveryCase(), cases.notHeld().shownInEveryCase());
      case Impossible _ -> Long.MAX_VALUE;
    };
  }
}
