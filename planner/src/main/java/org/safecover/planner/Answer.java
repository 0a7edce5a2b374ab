package org.safecover.planner;

import com.google.ortools.sat.CpSolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Need;

/// Who holds what and who is released, in one part.
///
/// @param chosen by person, in order; only people who hold something
/// @param released by person; only of people who hold something
record Answer(Map<PersonId, List<Choice>> chosen, Map<PersonId, List<Release>> released) {

  static final Answer NOBODY = new Answer(Map.of(), Map.of());

  /// What a solver found. Releases of people who hold nothing mean nothing and are left out.
  static Answer read(CoverModel cover, CpSolver solver) {
    Map<PersonId, List<Choice>> chosen = new LinkedHashMap<>();
    Map<PersonId, List<Release>> released = new LinkedHashMap<>();
    for (Hand hand : cover.hands()) {
      List<Choice> held =
          hand.options.choices().stream().filter(c -> solver.booleanValue(hand.holds(c))).toList();
      if (!held.isEmpty()) {
        chosen.put(hand.options.person().id(), held);
        released.put(
            hand.options.person().id(),
            hand.options.releases().stream()
                .filter(r -> solver.booleanValue(hand.released(r)))
                .toList());
      }
    }
    return new Answer(chosen, released);
  }

  List<Choice> chosen(PersonId person) {
    return chosen.getOrDefault(person, List.of());
  }

  List<Release> released(PersonId person) {
    return released.getOrDefault(person, List.of());
  }

  /// The answer with another part for one person.
  Answer with(PersonId person, List<Choice> holds, List<Release> without) {
    Map<PersonId, List<Choice>> chosenNow = new LinkedHashMap<>(chosen);
    Map<PersonId, List<Release>> releasedNow = new LinkedHashMap<>(released);
    chosenNow.put(person, List.copyOf(holds));
    releasedNow.put(person, List.copyOf(without));
    return new Answer(chosenNow, releasedNow);
  }

  boolean holds(Need need) {
    return chosen.values().stream().flatMap(List::stream).anyMatch(c -> c.need().equals(need));
  }

  /// A name for one person's part of the answer, to remember what the rules said of it.
  Set<DutyId> key(PersonId person) {
    Set<DutyId> key = new HashSet<>();
    chosen(person).forEach(choice -> key.add(choice.duty().id()));
    released(person).forEach(release -> key.add(release.duty().id()));
    return key;
  }

  List<Cover> covers() {
    List<Cover> covers = new ArrayList<>();
    chosen.values().forEach(own -> own.forEach(choice -> covers.add(choice.cover())));
    return covers;
  }

  SortedSet<DutyId> releases() {
    SortedSet<DutyId> ids = new TreeSet<>();
    released.values().forEach(own -> own.forEach(release -> ids.add(release.duty().id())));
    return ids;
  }

  Draft draft() {
    return new Draft(covers(), releases(), Map.of(), 0);
  }
}
