package org.safecover.rules.cover;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;

/// Whose own schedule a plan changes against the plan in hand. Whoever is away since is not
/// counted: that change is nobody's choice.
public final class Changes {

  private Changes() {}

  /// Everyone whose covers or releases are not those of the plan in hand.
  public static SortedSet<PersonId> of(Situation situation, Draft draft) {
    SortedSet<PersonId> people = new TreeSet<>(situation.inHand().asked());
    draft.covers().forEach(cover -> people.add(cover.person()));
    people.removeIf(person -> !isChanged(situation, person, draft));
    return people;
  }

  /// Whether a draft changes what the plan in hand asks of one person.
  public static boolean isChanged(Situation situation, PersonId person, Draft draft) {
    InHand inHand = situation.inHand();
    if (inHand.isAway(person)) {
      return false;
    }
    List<Cover> own = draft.covers().stream().filter(c -> c.person().equals(person)).toList();
    SortedSet<DutyId> released = coming(situation, person, draft.releases());
    return !own.equals(joined(inHand.covers(person)))
        || !released.equals(coming(situation, person, inHand.released(person)));
  }

  private static List<Cover> joined(Collection<Cover> covers) {
    return new Draft(List.copyOf(covers), new TreeSet<>(), Map.of(), 0).covers();
  }

  private static SortedSet<DutyId> coming(
      Situation situation, PersonId person, Collection<DutyId> released) {
    Set<DutyId> settled = situation.inHand().settledReleases();
    SortedSet<DutyId> coming = new TreeSet<>();
    for (DutyId id : released) {
      boolean own =
          situation.findWorked(id).filter(duty -> duty.person().equals(person)).isPresent();
      if (own && !settled.contains(id)) {
        coming.add(id);
      }
    }
    return coming;
  }
}
