package org.safecover.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private final Judge.HarmlessPairs harmless = new Judge.HarmlessPairs();

  Preparation(Situation situation) {
    this.situation = situation;
  }

  /// One person's options that stood the rules, with what may not go together.
  private record Prepared(Options options, List<Clause> clauses) {}

  /// The hospital's parts, before the rules are asked about limits.
  List<Part> parts() {
    return Parts.of(
        situation,
        situation.pool().parallelStream()
            .map(this::options)
            .filter(options -> !options.choices().isEmpty())
            .toList());
  }

  /// A part with what the rules say of each choice and of choices near each other.
  Part judged(Part part) {
    List<Prepared> prepared =
        part.people().parallelStream()
            .map(this::judged)
            .filter(person -> !person.options().choices().isEmpty())
            .toList();
    return new Part(
        part.needs(),
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
    Map<Period, Told> told = new HashMap<>();
    for (Choice choice : all.choices()) {
      if (all.required().contains(choice)) {
        continue;
      }
      List<Clause> alone =
          told.computeIfAbsent(choice.need().period(), _ -> new Told(choice, judge.alone(choice)))
              .of(choice);
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

  /// What the rules said of one choice, for every other at the very same time.
  private record Told(Choice choice, List<Clause> clauses) {

    List<Clause> of(Choice other) {
      return clauses.stream().map(clause -> clause.of(choice, other)).toList();
    }
  }

  private List<Clause> pairs(Options options) {
    Judge judge = new Judge(situation, options, harmless);
    Map<Period, List<Choice>> byTime = new TreeMap<>();
    options
        .choices()
        .forEach(c -> byTime.computeIfAbsent(c.need().period(), _ -> new ArrayList<>()).add(c));
    List<List<Choice>> times = List.copyOf(byTime.values());
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      List<Choice> ones = times.get(i);
      Choice first = ones.getFirst();
      for (int j = i + 1; j < times.size(); j++) {
        List<Choice> others = times.get(j);
        Choice second = others.getFirst();
        Period one = first.need().period();
        Period other = second.need().period();
        if (!one.overlaps(other) && areNear(one, other)) {
          List<Clause> told = judge.together(first.duty(), second.duty());
          told.forEach(clause -> spread(clause, ones, others, clauses));
        }
      }
    }
    return clauses;
  }

  /// A clause about two choices, for every two at the same times.
  private static void spread(
      Clause clause, List<Choice> first, List<Choice> second, List<Clause> clauses) {
    for (Choice one : first) {
      Clause half = clause.of(first.getFirst(), one);
      for (Choice other : second) {
        clauses.add(half.of(second.getFirst(), other));
      }
    }
  }

  private static boolean areNear(Period first, Period second) {
    return Duration.between(first.start(), second.start()).compareTo(PAIRED) <= 0;
  }
}
