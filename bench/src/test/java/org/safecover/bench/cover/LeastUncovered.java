package org.safecover.bench.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Situation;

/// Lists everything that anybody could hold with any releases, and says how little can stay
/// uncovered. Asks the rules alone.
final class LeastUncovered {

  private final Situation situation;
  private final List<Need> needs;

  private LeastUncovered(Situation situation) {
    this.situation = situation;
    this.needs = situation.needs();
  }

  static long of(Situation situation) {
    LeastUncovered listing = new LeastUncovered(situation);
    Set<Integer> reached = new TreeSet<>(Set.of(0));
    for (Person person : situation.pool()) {
      Set<Integer> next = new TreeSet<>(reached);
      for (int held : listing.holdable(person)) {
        reached.stream().filter(set -> (set & held) == 0).forEach(set -> next.add(set | held));
      }
      reached = next;
    }
    return reached.stream().mapToLong(listing::uncovered).min().orElseThrow();
  }

  private long uncovered(int held) {
    long uncovered = 0;
    for (int i = 0; i < needs.size(); i++) {
      uncovered += (held >> i & 1) == 1 ? 0 : needs.get(i).weight();
    }
    return uncovered;
  }

  private List<Integer> holdable(Person person) {
    int eligible = 0;
    for (int i = 0; i < needs.size(); i++) {
      eligible |= Eligibility.reasons(situation, person, needs.get(i)).isEmpty() ? 1 << i : 0;
    }
    List<Integer> holdable = new ArrayList<>();
    for (int held = eligible; held > 0; held = (held - 1) & eligible) {
      if (isHoldable(person, held)) {
        holdable.add(held);
      }
    }
    return holdable;
  }

  private boolean isHoldable(Person person, int held) {
    List<Cover> covers = new ArrayList<>();
    for (int i : BitSet.valueOf(new long[] {held}).stream().toArray()) {
      Need need = needs.get(i);
      if (covers.stream().anyMatch(cover -> cover.period().overlaps(need.period()))) {
        return false;
      }
      covers.add(new Cover(person.id(), need.post().id(), need.period()));
    }
    List<Duty> planned = situation.releasable(person.id());
    for (int kept = 0; kept < 1 << planned.size(); kept++) {
      if (isLegal(person, covers, planned, kept)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLegal(Person person, List<Cover> covers, List<Duty> planned, int kept) {
    Set<DutyId> released = new TreeSet<>();
    for (int i = 0; i < planned.size(); i++) {
      Duty duty = planned.get(i);
      if ((kept >> i & 1) == 0) {
        released.add(duty.id());
      } else if (covers.stream().anyMatch(cover -> cover.period().overlaps(duty.period()))) {
        return false;
      }
    }
    return new PlannedSchedule(situation, person, covers, released).breaches().isEmpty();
  }
}
