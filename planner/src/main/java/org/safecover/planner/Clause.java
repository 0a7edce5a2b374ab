package org.safecover.planner;

import java.util.Collection;
import java.util.List;

/// Not all of these together: a breach of a limit, as the search sees it. Of one person.
///
/// @param chosen covers that rest on it
/// @param kept planned duties that rest on it while the person is not released from them
/// @param cureChosen covers any of which would fill the stretch it needs free
/// @param cureKept planned duties any of which, kept, would fill that stretch
record Clause(
    List<Choice> chosen, List<Release> kept, List<Choice> cureChosen, List<Release> cureKept) {

  Clause {
    chosen = List.copyOf(chosen);
    kept = List.copyOf(kept);
    cureChosen = List.copyOf(cureChosen);
    cureKept = List.copyOf(cureKept);
  }

  /// Whether only dropping the covers themselves satisfies it.
  boolean hasNoWayOut() {
    return kept.isEmpty() && cureChosen.isEmpty() && cureKept.isEmpty();
  }

  /// The same of another choice at the very same time: to the limits it is the same work.
  Clause of(Choice other, Choice instead) {
    List<Choice> of = chosen.stream().map(c -> c.equals(other) ? instead : c).toList();
    return new Clause(of, kept, cureChosen, cureKept);
  }

  /// The same without cures that turned out to be impossible.
  Clause without(Collection<Choice> impossible) {
    List<Choice> left = cureChosen.stream().filter(c -> !impossible.contains(c)).toList();
    return new Clause(chosen, kept, left, cureKept);
  }
}
