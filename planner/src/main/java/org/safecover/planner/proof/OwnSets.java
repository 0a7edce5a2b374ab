package org.safecover.planner.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.cover.proof.OwnLimits;

/// The sets of needs that one person could hold, asked for again and again at other prices. What
/// the rules have said of a set of times is remembered.
final class OwnSets {

  private static final int ANSWERS_KEPT = 50_000;

  private final Person person;
  private final List<Need> eligible;
  private final OwnLimits limits;
  private final Map<Period, Integer> times = new HashMap<>();
  private final Map<BitSet, Boolean> hopeless = new HashMap<>();
  private final Map<BitSet, Boolean> holdable = new HashMap<>();

  /// @param eligible needs that the person could hold, limits apart, in order of time
  OwnSets(Situation situation, Person person, List<Need> eligible) {
    this.person = person;
    this.eligible = List.copyOf(eligible);
    this.limits = new OwnLimits(situation, person);
    eligible.forEach(need -> times.putIfAbsent(need.period(), times.size()));
  }

  PersonId person() {
    return person.id();
  }

  List<Need> eligible() {
    return eligible;
  }

  /// One need of each time, in order.
  List<Need> timesOnly() {
    Map<Period, Need> byTime = new TreeMap<>(Comparator.naturalOrder());
    eligible.forEach(need -> byTime.putIfAbsent(need.period(), need));
    return List.copyOf(byTime.values());
  }

  /// A set of needs with its price.
  record Found(long price, List<Need> needs) {}

  /// Whether the person could hold these needs, which do not overlap.
  boolean canHold(List<Need> needs) {
    return needs.isEmpty() || (!isHopeless(needs) && isHoldable(needs));
  }

  boolean isHopeless(List<Need> needs) {
    return (needs.size() > 2 && isHopelessPair(needs))
        || ask(hopeless, needs, () -> limits.isHopeless(needs));
  }

  /// Whether the last need does not go with one of the others, which is cheaper to know.
  private boolean isHopelessPair(List<Need> needs) {
    Need last = needs.getLast();
    for (int i = needs.size() - 2; i >= 0; i--) {
      List<Need> pair = List.of(needs.get(i), last);
      if (ask(hopeless, pair, () -> limits.isHopeless(pair))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHoldable(List<Need> needs) {
    return ask(holdable, needs, () -> limits.canHold(needs));
  }

  private boolean ask(Map<BitSet, Boolean> answers, List<Need> needs, BooleanSupplier rules) {
    BitSet key = new BitSet();
    needs.forEach(need -> key.set(times.getOrDefault(need.period(), 0)));
    Boolean known = answers.get(key);
    if (known != null) {
      return known;
    }
    boolean answer = rules.getAsBoolean();
    if (answers.size() >= ANSWERS_KEPT) {
      answers.clear();
    }
    answers.put(key, answer);
    return answer;
  }

  /// The dearest set; empty when the person cannot hold all that a case gives.
  ///
  /// @param prices above zero
  Optional<Found> findDearest(Map<Need, Long> prices, Case given) {
    Set<Need> held = given.heldBy(person.id());
    Set<Need> barred = given.barredFrom(person.id());
    if (!eligible.containsAll(held)) {
      return Optional.empty();
    }
    Map<Period, Need> byTime = new TreeMap<>(Comparator.naturalOrder());
    for (Need need : eligible) {
      if (prices.containsKey(need)
          && !barred.contains(need)
          && held.stream().noneMatch(own -> own.period().overlaps(need.period()))) {
        byTime.merge(need.period(), need, (a, b) -> price(prices, b) > price(prices, a) ? b : a);
      }
    }
    held.forEach(need -> byTime.put(need.period(), need));
    return new Descent(List.copyOf(byTime.values()), prices, held).found();
  }

  private static long price(Map<Need, Long> prices, Need need) {
    return prices.getOrDefault(need, 0L);
  }

  /// One search: every need in order of time is taken or left, as long as the rest could beat the
  /// best.
  private final class Descent {
    private final List<Need> needs;
    private final long[] price;
    private final int[] next;
    private final long[] rest;
    private final Set<Need> held;
    private final List<Need> taken = new ArrayList<>();
    private long best = -1;
    private List<Need> bestSet = List.of();

    Descent(List<Need> needs, Map<Need, Long> prices, Set<Need> held) {
      this.needs = needs;
      this.held = held;
      int size = needs.size();
      price = new long[size];
      next = new int[size];
      rest = new long[size + 1];
      for (int i = size - 1; i >= 0; i--) {
        price[i] = prices.getOrDefault(needs.get(i), 0L);
        Instant end = needs.get(i).period().end();
        int after = i + 1;
        while (after < size && needs.get(after).period().start().isBefore(end)) {
          after++;
        }
        next[i] = after;
        rest[i] = Math.max(rest[i + 1], price[i] + rest[after]);
      }
    }

    Optional<Found> found() {
      descend(0, 0);
      return best < 0 ? Optional.empty() : Optional.of(new Found(best, bestSet));
    }

    private void descend(int at, long sum) {
      if (sum + rest[at] <= best) {
        return;
      }
      if (at == needs.size()) {
        if (taken.containsAll(held) && (taken.isEmpty() || isHoldable(taken))) {
          best = sum;
          bestSet = List.copyOf(taken);
        }
        return;
      }
      Need need = needs.get(at);
      taken.add(need);
      if (!isHopeless(taken)) {
        descend(next[at], sum + price[at]);
      }
      taken.removeLast();
      if (!held.contains(need)) {
        descend(at + 1, sum);
      }
    }
  }
}
