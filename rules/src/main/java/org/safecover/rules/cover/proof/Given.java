package org.safecover.rules.cover.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.cover.NeedId;
import org.safecover.domain.staff.PersonId;

/// What is taken as given in one case of a proof.
record Given(List<Holding> held, List<Holding> notHeld) {

  static final Given NOTHING = new Given(List.of(), List.of());

  /// A person with a need.
  record Holding(PersonId person, NeedId need) {}

  Given held(PersonId person, NeedId need) {
    return new Given(with(held, person, need), notHeld);
  }

  Given notHeld(PersonId person, NeedId need) {
    return new Given(held, with(notHeld, person, need));
  }

  /// What the case leaves one person to be asked.
  Question question(PersonId person, Map<NeedId, Long> prices) {
    Set<NeedId> own = new TreeSet<>();
    Set<NeedId> barred = new TreeSet<>();
    for (Holding holding : held) {
      (holding.person().equals(person) ? own : barred).add(holding.need());
    }
    notHeld.stream().filter(h -> h.person().equals(person)).forEach(h -> barred.add(h.need()));
    return new Question(prices, own, barred);
  }

  private static List<Holding> with(List<Holding> all, PersonId person, NeedId need) {
    List<Holding> more = new ArrayList<>(all);
    more.add(new Holding(person, need));
    return more;
  }
}
