package org.safecover.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Situation;

/// Works out, with the rules, who could hold what and what may not go together. Everything the
/// search is told here is implied by the rules; what it is not told, it learns when the rules
/// refuse a plan.
final class Preparation {

  /// Two covers that start further apart than this are only judged within whole schedules.
  private static final Duration PAIRED = Duration.ofHours(30);

  private final Situation situation;
  private final List<Clause> clauses = new ArrayList<>();
  private final Map<Object, Boolean> goTogether = new HashMap<>();

  private Preparation(Situation situation) {
    this.situation = situation;
  }

  static List<Part> parts(Situation situation) {
    Preparation preparation = new Preparation(situation);
    List<Options> people = new ArrayList<>();
    for (Person person : situation.pool()) {
      Options options = preparation.options(person);
      if (!options.choices().isEmpty()) {
        people.add(options);
      }
    }
    return Parts.of(situation, people, preparation.clauses);
  }

  private Options options(Person person) {
    List<Choice> choices = new ArrayList<>();
    for (Need need : situation.needs()) {
      if (Eligibility.reasons(situation, person, need).isEmpty()) {
        choices.add(choice(person, need));
      }
    }
    List<Duty> releasable = situation.releasable(person.id());
    Set<DutyId> loose = new HashSet<>();
    releasable.forEach(duty -> loose.add(duty.id()));
    Options all =
        new Options(
            person,
            choices,
            releasable.stream().map(duty -> new Release(person, duty)).toList(),
            situation.worked(person.id()).stream()
                .filter(duty -> !loose.contains(duty.id()))
                .toList());
    return judged(all);
  }

  private Choice choice(Person person, Need need) {
    Cover cover = new Cover(person.id(), need.post().id(), need.period());
    return new Choice(person, need, PlannedSchedule.asDuty(situation, cover));
  }

  private Options judged(Options all) {
    Judge judge = new Judge(situation, all);
    List<Choice> impossible = new ArrayList<>();
    List<Clause> asked = new ArrayList<>();
    for (Choice choice : all.choices()) {
      List<Clause> alone = judge.alone(choice);
      if (alone.stream().anyMatch(Clause::hasNoWayOut)) {
        impossible.add(choice);
      } else {
        asked.addAll(alone);
      }
    }
    Options left = all.without(impossible);
    Judge again = new Judge(situation, left);
    clauses.addAll(asked.stream().map(clause -> clause.without(impossible)).toList());
    addPairs(again, left.choices());
    return left;
  }

  private void addPairs(Judge judge, List<Choice> choices) {
    for (int i = 0; i < choices.size(); i++) {
      for (int j = i + 1; j < choices.size(); j++) {
        Choice first = choices.get(i);
        Choice second = choices.get(j);
        if (arePaired(first.need().period(), second.need().period()) && !known(first, second)) {
          List<Clause> together = judge.together(first, second);
          goTogether.put(key(first, second), together.isEmpty());
          clauses.addAll(together);
        }
      }
    }
  }

  private static boolean arePaired(Period first, Period second) {
    return !first.overlaps(second)
        && Duration.between(first.start(), second.start()).compareTo(PAIRED) <= 0;
  }

  private boolean known(Choice first, Choice second) {
    return goTogether.getOrDefault(key(first, second), false);
  }

  /// Whether two periods go together depends on nothing of a person but the limits that bind.
  private Object key(Choice first, Choice second) {
    Person person = first.person();
    return List.of(
        person.contract(),
        person.rotaType(),
        person.optOut(),
        person.grade().group(),
        first.need().period(),
        second.need().period());
  }
}
