package org.safecover.planner.proof;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.cover.Reckoning;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Need;

/// Some needs, everyone who could hold one of them, and what is to be shown: that no plan leaves
/// less of them uncovered than a number.
final class Contest {

  /// Prices are whole parts of a weighted minute, so many to one.
  static final long SCALE = 60;

  private static final double NEAR = 1e-5;

  private final List<Need> needs;
  private final List<OwnSets> people;
  private final long threshold;
  private final Work work;
  private final KnownSets sets;

  /// @param target what the sums must show, or the next sum of whole needs below it be passed
  Contest(List<Need> needs, List<OwnSets> people, long target, KnownSets sets) {
    this.needs = needs;
    this.sets = sets;
    this.people = people;
    this.work = sets.work();
    this.threshold = aboveTheSumBelow(target, needs) * SCALE;
  }

  /// What one case came to.
  ///
  /// @param reckoning the best found, with the least shown
  /// @param shares of the plan in fractions; empty when the case is closed
  record Outcome(Reckoning reckoning, Map<Case.Given, Double> shares) {}

  boolean isClosed(Reckoning reckoning) {
    return reckoning.shownInEveryCase() > threshold - SCALE;
  }

  boolean isOver() {
    return work.isOver();
  }

  /// The same prices rounded down to whole minutes, with everyone asked again.
  Reckoning.Sum inWholeMinutes(Reckoning.Sum sum) {
    Map<Need, Long> prices = new TreeMap<>();
    for (Need need : needs) {
      long price = sum.prices().getOrDefault(need.id(), 0L) / SCALE * SCALE;
      if (price > 0) {
        prices.put(need, price);
      }
    }
    SortedMap<PersonId, Long> mosts = new TreeMap<>();
    for (OwnSets own : people) {
      own.findDearest(prices, Case.EVERY)
          .filter(found -> found.price() > 0)
          .ifPresent(found -> mosts.put(own.person(), found.price()));
    }
    work.spend(people.size());
    return Reckoning.Sum.of(named(prices), mosts);
  }

  /// Searches for the best prices in one case.
  Outcome outcome(Case given) {
    try (PriceProgram program = new PriceProgram(needs)) {
      for (OwnSets own : people) {
        sets.known(own.person(), given).forEach(set -> program.add(own.person(), set));
      }
      Optional<Reckoning> best = Optional.empty();
      while (true) {
        program.solve();
        Map<Need, Long> prices = program.prices(SCALE);
        SortedMap<PersonId, Long> mosts = new TreeMap<>();
        boolean learnt = false;
        for (OwnSets own : people) {
          Optional<OwnSets.Found> dearest = own.findDearest(prices, given);
          if (dearest.isEmpty()) {
            return new Outcome(new Reckoning.Impossible(own.person()), Map.of());
          }
          learnt |= learns(program, own.person(), dearest.get());
          if (dearest.get().price() > 0) {
            mosts.put(own.person(), dearest.get().price());
          }
        }
        work.spend(people.size());
        Reckoning sum = Reckoning.Sum.of(named(prices), mosts);
        if (best.isEmpty() || sum.shownInEveryCase() > best.get().shownInEveryCase()) {
          best = Optional.of(sum);
        }
        if (isClosed(sum)) {
          return new Outcome(sum, Map.of());
        }
        if (!learnt || work.isOver()) {
          return new Outcome(best.get(), program.shares());
        }
      }
    }
  }

  private boolean learns(PriceProgram program, PersonId person, OwnSets.Found dearest) {
    boolean overshoots = program.overshoot(person, dearest.needs()) > NEAR;
    if (!overshoots) {
      return false;
    }
    program.add(person, dearest.needs());
    sets.add(person, dearest.needs());
    return true;
  }

  static SortedMap<NeedId, Long> named(Map<Need, Long> prices) {
    SortedMap<NeedId, Long> named = new TreeMap<>();
    prices.forEach((need, price) -> named.put(need.id(), price));
    return named;
  }

  /// One more than the largest sum of whole needs below a number.
  static long aboveTheSumBelow(long number, Collection<Need> needs) {
    long measure = 0;
    for (Need need : needs) {
      measure = gcd(measure, need.weight());
    }
    int most = Math.toIntExact(Math.ceilDiv(number, measure));
    BitSet sums = new BitSet(most);
    sums.set(0);
    for (Need need : needs) {
      int step = Math.toIntExact(need.weight() / measure);
      for (int sum = most - 1 - step; sum >= 0; sum--) {
        if (sums.get(sum)) {
          sums.set(sum + step);
        }
      }
    }
    return sums.previousSetBit(most - 1) * measure + 1;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
