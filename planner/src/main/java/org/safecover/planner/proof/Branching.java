package org.safecover.planner.proof;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.cover.Reckoning;

/// Tells cases apart, person by need, until every case shows enough: where no prices alone do,
/// since people hold needs whole or not at all.
final class Branching {

  private static final int DEEPEST = 60;
  private static final double WHOLE = 1e-4;

  private final Contest contest;

  Branching(Contest contest) {
    this.contest = contest;
  }

  /// Cases that show enough; empty when the work ran out or some plan leaves less.
  Optional<Reckoning> findClosed(Contest.Outcome root) {
    return findClosed(Case.EVERY, root, 0);
  }

  private Optional<Reckoning> findClosed(Case given, Contest.Outcome outcome, int depth) {
    if (contest.isClosed(outcome.reckoning())) {
      return Optional.of(outcome.reckoning());
    }
    Optional<Case.Given> question = findQuestion(outcome);
    if (depth == DEEPEST || contest.isOver() || question.isEmpty()) {
      return Optional.empty();
    }
    Case held = given.held(question.get());
    Case notHeld = given.notHeld(question.get());
    return findClosed(held, contest.outcome(held), depth + 1)
        .flatMap(yes ->
            findClosed(notHeld, contest.outcome(notHeld), depth + 1)
                .map(no ->
                    new Reckoning.Cases(
                        question.get().person(), question.get().need().id(), yes, no)));
  }

  /// The person and need that the plan in fractions is least sure about.
  private static Optional<Case.Given> findQuestion(Contest.Outcome outcome) {
    return outcome.shares().entrySet().stream()
        .filter(share -> share.getValue() > WHOLE && share.getValue() < 1 - WHOLE)
        .min(
            Comparator.comparingDouble((Map.Entry<Case.Given, Double> share) ->
                    Math.rint(Math.abs(share.getValue() - 0.5) * 1e6))
                .thenComparing(share -> share.getKey().need())
                .thenComparing(share -> share.getKey().person()))
        .map(Map.Entry::getKey);
  }
}
