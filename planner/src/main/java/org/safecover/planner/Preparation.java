package org.safecover.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Completion;
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
  private final HarmlessPairs harmless = new HarmlessPairs();

  private Preparation(Situation situation) {
    this.situation = situation;
  }

  /// One person's options that stood the rules, with what may not go together.
  private record Prepared(Options options, List<Clause> clauses) {}

  static List<Part> parts(Situation situation) {
    Preparation preparation = new Preparation(situation);
    List<Prepared> prepared =
        situation.pool().parallelStream()
            .map(preparation::options)
            .map(preparation::judged)
            .filter(person -> !person.options().choices().isEmpty())
            .toList();
    return Parts.of(
        situation,
        prepared.stream().map(Prepared::options).toList(),
        prepared.stream().flatMap(person -> person.clauses().stream()).toList());
  }

  private Options options(Person person) {
    List<Choice> choices = new ArrayList<>();
    List<Choice> required = new ArrayList<>();
    for (Need need : situation.needs()) {
      Optional<PersonId> holder = situation.inHand().findHolder(need);
      if (holder.isPresent() && holder.get().equals(person.id())) {
        required.add(choice(person, need));
      } else if (Eligibility.mayHold(situation, person, need)) {
        choices.add(choice(person, need));
      }
    }
    choices.addAll(required);
    List<Duty> releasable = situation.releasable(person.id());
    return new Options(
        person,
        choices,
        releasable.stream().map(duty -> Release.of(situation, person, duty)).toList(),
        fixed(person, releasable),
        required);
  }

  private List<Duty> fixed(Person person, List<Duty> releasable) {
    Set<DutyId> loose = new HashSet<>(Completion.settledReleases(situation));
    releasable.forEach(duty -> loose.add(duty.id()));
    List<Duty> fixed = new ArrayList<>();
    for (Duty duty : situation.worked(person.id())) {
      if (!loose.contains(duty.id())) {
        fixed.add(duty);
      } else if (!releasable.contains(duty)) {
        situation.findBegun(duty).ifPresent(fixed::add);
      }
    }
    return fixed;
  }

  private Choice choice(Person person, Need need) {
    Cover cover = new Cover(person.id(), need.post().id(), need.period());
    return new Choice(person, need, PlannedSchedule.asDuty(situation, cover));
  }

  private Prepared judged(Options all) {
    Judge judge = new Judge(situation, all, harmless);
    List<Choice> impossible = new ArrayList<>();
    List<Clause> asked = new ArrayList<>();
    for (Choice choice : all.choices()) {
      if (all.required().contains(choice)) {
        continue;
      }
      List<Clause> alone = judge.alone(choice);
      if (alone.stream().anyMatch(Clause::hasNoWayOut)) {
        impossible.add(choice);
      } else {
        asked.addAll(alone);
      }
    }
    Options left = all.without(impossible);
    List<Clause> clauses = new ArrayList<>();
    asked.forEach(clause -> clauses.add(clause.without(impossible)));
    clauses.addAll(pairs(left));
    return new Prepared(left, clauses);
  }

  private List<Clause> pairs(Options options) {
    Judge judge = new Judge(situation, options, harmless);
    List<Clause> clauses = new ArrayList<>();
    List<Choice> choices = options.choices();
    for (int i = 0; i < choices.size(); i++) {
      for (int j = i + 1; j < choices.size(); j++) {
        Period first = choices.get(i).need().period();
        Period second = choices.get(j).need().period();
        if (!first.overlaps(second) && areNear(first, second)) {
          clauses.addAll(judge.together(choices.get(i).duty(), choices.get(j).duty()));
        }
      }
    }
    return clauses;
  }

  private static boolean areNear(Period first, Period second) {
    return Duration.between(first.start(), second.start()).compareTo(PAIRED) <= 0;
  }
}
