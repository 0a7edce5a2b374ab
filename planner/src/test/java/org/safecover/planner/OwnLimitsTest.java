package org.safecover.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.Person;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.cover.proof.OwnLimits;
import org.safecover.rules.limits.Limits;

/// What proofs rest on, against every set of needs and every choice of releases.
class OwnLimitsTest {

  private static final int HOSPITALS = 600;
  private static final Limits LIMITS = ReadLimits.all();

  @Test
  void a_person_who_could_hold_some_needs_is_never_said_to_be_unable_to() {
    List<String> wrong = new ArrayList<>();
    int judged = 0;
    for (long seed = 1; judged < HOSPITALS; seed++) {
      Hospital hospital = TinyHospital.of(seed);
      Situation situation =
          Situation.of(
              hospital, LIMITS, TinyHospital.ACTION, hospital.actions().getFirst().latest());
      int needs = situation.needs().size();
      if (needs > 0 && needs <= 6) {
        judged++;
        for (Person person : situation.pool()) {
          judge(situation, person, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void judge(Situation situation, Person person, List<String> wrong) {
    Set<Integer> holdable = Oracle.holdable(situation, person);
    OwnLimits limits = new OwnLimits(situation, person);
    for (int set = 1; set < 1 << situation.needs().size(); set++) {
      List<Need> needs = needs(situation, person, set);
      int bits = set;
      if (needs.isEmpty()) {
        continue;
      }
      if (holdable.contains(set) && !limits.canHold(needs)) {
        wrong.add(person.id() + " can hold " + needs);
      }
      if (limits.isHopeless(needs) && holdable.stream().anyMatch(s -> (s & bits) == bits)) {
        wrong.add(person.id() + " and " + needs + " are not hopeless");
      }
    }
  }

  /// The needs of a set; none when they overlap or the person may not hold them all.
  private static List<Need> needs(Situation situation, Person person, int set) {
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < situation.needs().size(); i++) {
      if ((set >> i & 1) == 1) {
        Need need = situation.needs().get(i);
        if (!Eligibility.reasons(situation, person, need).isEmpty()
            || needs.stream().anyMatch(n -> n.period().overlaps(need.period()))) {
          return List.of();
        }
        needs.add(need);
      }
    }
    return needs;
  }
}
