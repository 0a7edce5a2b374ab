package org.safecover.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;

/// Everything one person could do about the action, before asking what goes together.
///
/// @param choices in order of time
/// @param releases planned duties that the person could be released from, in order of time
/// @param fixed duties that stand whatever the plan does
/// @param required choices that are settled: begun under the plan in hand, or made by hand
record Options(
    Person person,
    List<Choice> choices,
    List<Release> releases,
    List<Duty> fixed,
    List<Choice> required) {

  Options {
    choices = choices.stream().sorted(Comparator.comparing(Choice::need)).toList();
    releases = List.copyOf(releases);
    fixed = List.copyOf(fixed);
    required = List.copyOf(required);
  }

  Map<DutyId, Choice> choiceByDuty() {
    Map<DutyId, Choice> byDuty = new HashMap<>();
    choices.forEach(choice -> byDuty.put(choice.duty().id(), choice));
    return byDuty;
  }

  Map<DutyId, Release> releaseByDuty() {
    Map<DutyId, Release> byDuty = new HashMap<>();
    releases.forEach(release -> byDuty.put(release.duty().id(), release));
    return byDuty;
  }

  /// The planned duties at a time.
  List<Release> clashing(Period period) {
    return releases.stream().filter(r -> r.duty().period().overlaps(period)).toList();
  }

  Options without(List<Choice> impossible) {
    List<Choice> left = new ArrayList<>(choices);
    left.removeAll(impossible);
    return new Options(person, left, releases, fixed, required);
  }
}
