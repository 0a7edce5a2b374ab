package org.safecover.planner;

import java.util.List;
import org.safecover.rules.cover.Need;

/// A part of the hospital that can be planned apart: no doctor, post or session reaches outside it.
///
/// @param people those who could hold one of the needs, with what they could do
/// @param clauses what may not go together, as far as the rules were asked
record Part(List<Need> needs, List<Options> people, List<Clause> clauses) {

  Part {
    needs = List.copyOf(needs);
    people = List.copyOf(people);
    clauses = List.copyOf(clauses);
  }

  int size() {
    return needs.size() + people.stream().mapToInt(options -> options.choices().size()).sum();
  }
}
