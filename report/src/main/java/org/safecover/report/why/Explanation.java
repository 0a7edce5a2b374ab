package org.safecover.report.why;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.Level;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.why.Answer;

/// What is answered to one question.
///
/// @param person asked about
/// @param calledOut whether the person asked about is of a group that nobody is counted on of
/// @param forced what it would cost to give the post to the person, when that was asked
public record Explanation(
    Optional<PersonId> person, Group calledOut, List<Answer> answers, Forced forced) {

  public Explanation {
    answers = List.copyOf(answers);
  }

  /// Whether a person may be asked to cover.
  public enum Group {
    MAY_BE_ASKED,
    CALLED_OUT
  }

  /// What it would cost the plan to give a post to a person by hand.
  public sealed interface Forced {

    /// Nothing to be forced: no person and post were asked about, or the person holds it.
    record NotAsked() implements Forced {}

    /// This installation has no planner.
    record NeedsPlanner() implements Forced {}

    /// The rules do not allow it.
    record Impossible() implements Forced {}

    /// The best plan with it, level by level.
    record Costs(List<Level> levels) implements Forced {
      public Costs {
        levels = List.copyOf(levels);
      }
    }
  }
}
