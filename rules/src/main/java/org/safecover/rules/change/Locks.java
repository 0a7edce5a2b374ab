package org.safecover.rules.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Gaps;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Situation;

/// Whether posts can be given to people by hand.
public final class Locks {

  private Locks() {}

  /// Every lock that cannot be kept, with the reasons; without a reason where nothing of the post
  /// is left to give or somebody else was given it too.
  public static Map<Amendment.Lock, List<Reason>> refused(Situation situation) {
    Map<Amendment.Lock, List<Reason>> refused = new LinkedHashMap<>();
    List<Cover> given = settled(situation);
    for (Amendment.Lock lock : situation.inHand().locks()) {
      List<Need> needs = coming(situation, lock);
      Set<Reason> reasons = new LinkedHashSet<>();
      boolean taken = needs.isEmpty();
      for (Need need : needs) {
        taken |= !situation.inHand().mayHold(lock.person(), need);
        reasons.addAll(reasons(situation, lock, need, given));
        given.add(new Cover(lock.person(), lock.post(), need.period()));
      }
      if (taken || !reasons.isEmpty()) {
        refused.put(lock, List.copyOf(reasons));
      }
    }
    return refused;
  }

  private static List<Need> coming(Situation situation, Amendment.Lock lock) {
    return situation.needs().stream()
        .filter(need -> need.post().id().equals(lock.post()))
        .filter(need -> !situation.inHand().isPast(need))
        .toList();
  }

  private static List<Reason> reasons(
      Situation situation, Amendment.Lock lock, Need need, List<Cover> given) {
    return Gaps.reasons(situation, situation.person(lock.person()), need, given);
  }

  /// Covers that have begun.
  private static List<Cover> settled(Situation situation) {
    List<Cover> settled = new ArrayList<>();
    for (Need need : situation.needs()) {
      if (situation.inHand().isPast(need)) {
        situation
            .inHand()
            .findHolder(need)
            .ifPresent(p -> settled.add(new Cover(p, need.post().id(), need.period())));
      }
    }
    return settled;
  }

  /// The releases that let somebody hold the covers given, as few as giving them back one after the
  /// other leaves.
  public static Set<DutyId> releasesFor(Situation situation, Person person, List<Cover> covers) {
    List<Duty> releasable = situation.releasable(person.id());
    Set<DutyId> needed = new TreeSet<>();
    releasable.forEach(duty -> needed.add(duty.id()));
    for (Duty duty : releasable) {
      boolean collides =
          covers.stream().anyMatch(cover -> cover.period().overlaps(situation.freed(duty)));
      if (!collides && needed.remove(duty.id()) && !isLegal(situation, person, covers, needed)) {
        needed.add(duty.id());
      }
    }
    return needed;
  }

  private static boolean isLegal(
      Situation situation, Person person, List<Cover> covers, Set<DutyId> released) {
    List<Cover> joined = new Draft(covers, new TreeSet<>(), Map.of(), 0).covers();
    return new PlannedSchedule(situation, person, joined, released).breaches().isEmpty();
  }
}
