package org.safecover.planner.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Need;

/// One case of a proof in the making: who holds what, and who does not.
record Case(List<Given> held, List<Given> notHeld) {

  static final Case EVERY = new Case(List.of(), List.of());

  record Given(PersonId person, Need need) {}

  Case held(Given given) {
    return new Case(and(held, given), notHeld);
  }

  Case notHeld(Given given) {
    return new Case(held, and(notHeld, given));
  }

  Set<Need> heldBy(PersonId person) {
    Set<Need> own = new TreeSet<>();
    held.stream().filter(h -> h.person().equals(person)).forEach(h -> own.add(h.need()));
    return own;
  }

  Set<Need> barredFrom(PersonId person) {
    Set<Need> barred = new TreeSet<>();
    held.stream().filter(h -> !h.person().equals(person)).forEach(h -> barred.add(h.need()));
    notHeld.stream().filter(h -> h.person().equals(person)).forEach(h -> barred.add(h.need()));
    return barred;
  }

  private static List<Given> and(List<Given> all, Given given) {
    List<Given> more = new ArrayList<>(all);
    more.add(given);
    return more;
  }
}
