package org.safecover.planner.proof;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.safecover.domain.cover.Reckoning;
import org.safecover.rules.cover.Need;

/// Takes needs out of an argument one by one, as long as what is left still shows enough: what
/// remains is a smallest set in the sense that none of it can be spared.
final class Pruning {

  /// An argument about more needs than this is left as it is.
  private static final int LARGEST = 60;

  private final BiFunction<Set<Need>, Long, Contest> contests;
  private final Set<Need> gaps;
  private final long target;

  Pruning(BiFunction<Set<Need>, Long, Contest> contests, Set<Need> gaps, long target) {
    this.contests = contests;
    this.gaps = gaps;
    this.target = target;
  }

  Reckoning.Sum pruned(Reckoning.Sum whole, Set<Need> needs) {
    Reckoning.Sum best = whole;
    Set<Need> left = spoken(best, needs);
    Contest contest = contests.apply(left, target);
    if (left.size() <= LARGEST) {
      for (Need spare : needs) {
        if (left.contains(spare) && !gaps.contains(spare)) {
          Set<Need> fewer = new TreeSet<>(left);
          fewer.remove(spare);
          Contest smaller = contests.apply(fewer, target);
          Reckoning found = smaller.outcome(Case.EVERY).reckoning();
          if (found instanceof Reckoning.Sum sum && smaller.isClosed(sum)) {
            best = sum;
            contest = smaller;
            left = spoken(best, fewer);
          }
        }
      }
    }
    Reckoning.Sum minutes = contest.inWholeMinutes(best);
    return contest.isClosed(minutes) ? minutes : best;
  }

  private static Set<Need> spoken(Reckoning.Sum sum, Set<Need> needs) {
    Set<Need> spoken = new TreeSet<>();
    needs.stream().filter(need -> sum.prices().containsKey(need.id())).forEach(spoken::add);
    return spoken;
  }
}
