package org.safecover.planner;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.staff.PersonId;
import org.safecover.planner.schedule.Allowance;
import org.safecover.rules.cover.Changes;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Score;
import org.safecover.rules.cover.Situation;

/// Solves one part, level by level. Each answer of the solver is put to the rules; what they refuse
/// becomes a clause or a cap, and the solver is asked again. The rules have the last word, and
/// since the solver only ever knew less than they do, its bounds are true bounds.
final class PartSearch {

  /// The share of the work that goes to the model of single choices, which finds plans sooner.
  private static final double BY_CHOICES = 0.4;

  private final Preparation preparation;
  private final long seed;
  private final Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
  private final Map<Objective, Long> held = new EnumMap<>(Objective.class);
  private CoverModel cover;
  private Optional<Models> models = Optional.empty();
  private Optional<WholeSchedules> schedules = Optional.empty();
  private final Map<Objective, Long> values = new EnumMap<>(Objective.class);
  private Answer best;

  PartSearch(Situation situation, Part part, Preparation preparation, long seed) {
    this.cover = new CoverModel(situation, part);
    this.preparation = preparation;
    this.seed = seed;
    this.best = new Outset(cover).answer();
  }

  /// The best legal answer so far.
  Answer best() {
    return best;
  }

  int size() {
    return cover.part.size();
  }

  long value(Objective objective) {
    return values.computeIfAbsent(objective, level -> value(best, level));
  }

  private void take(Answer better) {
    best = better;
    values.clear();
  }

  private long value(Answer answer, Objective objective) {
    if (objective == Objective.CHANGED) {
      Draft draft = answer.draft();
      return cover.hands.keySet().stream()
          .filter(person -> Changes.isChanged(cover.situation, person, draft))
          .count();
    }
    return new Score(cover.situation, cover.part.needs(), answer.draft()).value(objective);
  }

  /// What no answer can go below on a level, those above it being held.
  long bound(Objective objective) {
    return Math.min(bounds.getOrDefault(objective, 0L), value(objective));
  }

  /// What is searched with, once there is something to search.
  private record Models(Aims aims, Caps caps) {}

  /// Searches one level and holds what it reached for the levels after it.
  void search(Objective objective, Allowance effort) {
    if (isSettled(objective)) {
      bounds.put(objective, value(objective));
      models.ifPresent(with -> hold(with.aims().expression(objective), objective));
    } else {
      searchOpen(objective, effort);
    }
    held.put(objective, value(objective));
  }

  /// Whether nothing could be better: there is none of it, or nobody's schedule may change.
  private boolean isSettled(Objective objective) {
    boolean unchanged =
        held.getOrDefault(Objective.CHANGED, 1L) == 0
            && cover.hands.keySet().stream().noneMatch(cover.situation.inHand()::isAway);
    return unchanged || value(objective) == 0;
  }

  private void searchOpen(Objective objective, Allowance effort) {
    Models with = models();
    LinearExpr aim = with.aims().expression(objective);
    searchByChoices(objective, aim, effort.share(BY_CHOICES));
    if (value(objective) > bound(objective)) {
      searchByWholeSchedules(objective, effort.share(1 - BY_CHOICES));
    }
    hold(aim, objective);
  }

  private void hold(LinearExpr aim, Objective objective) {
    cover.model.addLessOrEqual(aim, value(objective));
  }

  /// Everything is asked of the rules only when the first search needs it.
  private Models models() {
    if (models.isEmpty()) {
      cover = new CoverModel(cover.situation, preparation.judged(cover.part)).writtenOut();
      Aims aims = new Aims(cover);
      held.forEach((level, most) -> cover.model.addLessOrEqual(aims.expression(level), most));
      models = Optional.of(new Models(aims, new Caps(cover)));
    }
    return models.orElseThrow();
  }

  private WholeSchedules schedules() {
    WholeSchedules known = schedules.orElseGet(() -> new WholeSchedules(cover, solverSeed()));
    schedules = Optional.of(known);
    return known;
  }

  /// What is hard on a model of single choices, squares above all, is just the price of a whole
  /// schedule.
  private void searchByWholeSchedules(Objective objective, Allowance effort) {
    WholeSchedules.Reached reached = schedules().search(objective, held, best, effort);
    bounds.merge(objective, reached.bound(), Math::max);
    if (refused(reached.answer()).isEmpty()
        && value(reached.answer(), objective) <= value(objective)) {
      take(reached.answer());
    }
  }

  private void searchByChoices(Objective objective, LinearExpr aim, Allowance effort) {
    cover.model.minimize(aim);
    double left = effort.deterministic();
    boolean going = true;
    while (going && left > 0 && !effort.patience().isOver()) {
      hint();
      CpSolver solver = new CpSolver();
      CpSolverStatus status = effort.patience().solve(solver, cover.model, left, solverSeed());
      left -= Math.max(1e-3, solver.response().getDeterministicTime());
      going = learn(objective, solver, status);
    }
  }

  /// Takes in what the solver said; true when it must be asked again.
  private boolean learn(Objective objective, CpSolver solver, CpSolverStatus status) {
    return switch (status) {
      case OPTIMAL, FEASIBLE -> {
        long bound = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        bounds.merge(objective, bound, Math::max);
        Answer found = Answer.read(cover, solver);
        Set<PersonId> refused = refused(found);
        if (refused.isEmpty() && value(found, objective) <= value(objective)) {
          take(found);
        }
        yield !refused.isEmpty();
      }
      case UNKNOWN -> false;
      case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED ->
          throw new IllegalStateException(
              "The solver answered "
                  + status
                  + " although leaving every post open is possible."
                  + " Maybe a clause forbids what the best plan so far does.");
    };
  }

  /// The people whose schedules the rules refuse, after telling the model why.
  private Set<PersonId> refused(Answer answer) {
    Set<PersonId> refused = new TreeSet<>();
    for (PersonId person : answer.chosen().keySet()) {
      Hand hand = cover.hand(person);
      if (hand.foundLegal.contains(answer.key(person))) {
        continue;
      }
      List<Breach> breaches = breaches(hand, answer);
      if (breaches.isEmpty()) {
        hand.foundLegal.add(answer.key(person));
      } else {
        refused.add(person);
        breaches.forEach(breach -> forbid(hand, answer, breach));
        forbidAgain(hand, answer);
      }
    }
    return refused;
  }

  private List<Breach> breaches(Hand hand, Answer answer) {
    PersonId person = hand.options.person().id();
    return hand.judge.breaches(answer.chosen(person), answer.released(person));
  }

  private void forbid(Hand hand, Answer answer, Breach breach) {
    if (!models().caps().add(hand, answer, breach)) {
      cover.forbid(hand.judge.findClause(breach).orElseThrow());
    }
  }

  /// Forbids exactly what one person does in an answer when it comes a second time: should a rule's
  /// evidence ever say too little, the search still does not go round in a circle.
  private void forbidAgain(Hand hand, Answer answer) {
    PersonId person = hand.options.person().id();
    if (hand.foundIllegal.add(answer.key(person))) {
      return;
    }
    List<Release> released = answer.released(person);
    List<Release> kept = new ArrayList<>(hand.options.releases());
    kept.removeAll(released);
    List<Choice> notChosen = new ArrayList<>(hand.options.choices());
    notChosen.removeAll(answer.chosen(person));
    cover.forbid(new Clause(answer.chosen(person), kept, notChosen, released));
  }

  /// Gives every open need to somebody who can hold it.
  void fill() {
    Answer filled = new Filling(cover).filled(best);
    for (PersonId person : filled.chosen().keySet()) {
      filled = withoutNeedlessReleases(filled, person);
    }
    take(filled);
  }

  /// Every release is given back that neither the covers need nor the plan in hand has.
  private Answer withoutNeedlessReleases(Answer answer, PersonId person) {
    List<Release> needed = new ArrayList<>(answer.released(person));
    if (needed.isEmpty()) {
      return answer;
    }
    List<Choice> chosen = answer.chosen(person);
    Asked asked = Asked.of(cover.situation, cover.hand(person).options);
    for (Release release : answer.released(person)) {
      List<Release> fewer = needed.stream().filter(r -> !r.equals(release)).toList();
      if (!asked.asksFor(release) && isLegal(person, chosen, fewer, release)) {
        needed.remove(release);
      }
    }
    return answer.with(person, chosen, needed);
  }

  private boolean isLegal(
      PersonId person, List<Choice> chosen, Collection<Release> releases, Release kept) {
    return chosen.stream().noneMatch(c -> c.need().period().overlaps(kept.freed()))
        && cover.hand(person).judge.breaches(chosen, releases).isEmpty();
  }

  private int solverSeed() {
    return (int) (seed & Integer.MAX_VALUE);
  }

  private void hint() {
    cover.model.clearHints();
    for (Hand hand : cover.hands()) {
      PersonId person = hand.options.person().id();
      List<Choice> chosen = best.chosen(person);
      List<Release> released = best.released(person);
      hand.options.choices().forEach(c -> cover.model.addHint(hand.holds(c), chosen.contains(c)));
      hand.options
          .releases()
          .forEach(r -> cover.model.addHint(hand.released(r), released.contains(r)));
    }
  }
}
