package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.rota.DutyId;

/// The choices of a plan, from which everything else in it follows.
///
/// @param covers in order; adjoining parts of one post held by one person are one cover
/// @param releases the duties that covering doctors are released from
/// @param bounds by objective, what no plan can go below; 0 where nothing better is known
public record Draft(
    List<Cover> covers, SortedSet<DutyId> releases, Map<Objective, Long> bounds, long seed) {

  private static final Comparator<Cover> BY_POST =
      Comparator.comparing(Cover::post).thenComparing(Cover::person).thenComparing(Cover::period);

  public Draft {
    covers = joined(covers);
    releases = Collections.unmodifiableSortedSet(new TreeSet<>(releases));
    EnumMap<Objective, Long> byObjective = new EnumMap<>(Objective.class);
    byObjective.putAll(bounds);
    bounds = Collections.unmodifiableMap(byObjective);
  }

  /// The same choices with one more thing known: what no plan can go below on a level.
  public Draft withBound(Objective objective, long bound) {
    EnumMap<Objective, Long> more = new EnumMap<>(Objective.class);
    more.putAll(bounds);
    more.merge(objective, bound, Math::max);
    return new Draft(covers, releases, more, seed);
  }

  private static List<Cover> joined(Collection<Cover> covers) {
    List<Cover> joined = new ArrayList<>();
    for (Cover next : covers.stream().sorted(BY_POST).toList()) {
      if (!joined.isEmpty() && follows(joined.getLast(), next)) {
        Cover last = joined.removeLast();
        joined.add(new Cover(last.person(), last.post(), last.period().hull(next.period())));
      } else {
        joined.add(next);
      }
    }
    return joined.stream().sorted().toList();
  }

  private static boolean follows(Cover last, Cover next) {
    return last.post().equals(next.post())
        && last.person().equals(next.person())
        && last.period().end().equals(next.period().start());
  }
}
