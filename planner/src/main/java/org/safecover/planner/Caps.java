package org.safecover.planner;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.Limit;
import org.safecover.rules.limits.measure.ExpectedWork;

/// Turns a breach of a cap on the work inside a window into one constraint on everything the person
/// might do inside it, which says far more than a clause about the duties that broke it.
final class Caps {

  private static final long DAYS_A_WEEK = 7;

  private final CoverModel cover;

  Caps(CoverModel cover) {
    this.cover = cover;
  }

  /// Adds the cap behind a breach.
  ///
  /// @return false when the breach is not of a cap, or the person's choices have no part in it
  boolean add(Hand hand, Answer answer, Breach breach) {
    boolean isCap =
        cover.situation.limits().findLimit(breach.rule()).flatMap(Limit::findWindowCap).isPresent();
    OptionalLong found = minutes(breach.found(), breach.found());
    OptionalLong required = minutes(breach.required(), breach.found());
    if (!isCap || found.isEmpty() || required.isEmpty()) {
      return false;
    }
    LinearExprBuilder work = LinearExpr.newBuilder();
    List<Literal> covering = new ArrayList<>();
    var person = hand.options.person().id();
    long published = found.getAsLong();
    for (Choice choice : hand.options.choices()) {
      long inside = inside(choice.duty(), breach.window());
      if (inside > 0) {
        work.addTerm(hand.holds(choice), inside);
        covering.add(hand.holds(choice));
        published -= answer.chosen(person).contains(choice) ? inside : 0;
      }
    }
    for (Release release : hand.options.releases()) {
      long inside =
          inside(release.duty(), breach.window())
              - release.begun().map(duty -> inside(duty, breach.window())).orElse(0L);
      work.addTerm(hand.released(release), -inside);
      published += answer.released(person).contains(release) ? inside : 0;
    }
    long room = required.getAsLong() - published;
    Constraint cap = cover.model.addLessOrEqual(work.build(), room);
    if (room < 0) {
      cap.onlyEnforceIf(any(covering));
    }
    return true;
  }

  /// A variable that is true when one of the literals is. The published rota may stand over a cap
  /// by itself; then the cap binds only someone who covers.
  private BoolVar any(List<Literal> literals) {
    BoolVar any = cover.model.newBoolVar("");
    literals.forEach(literal -> cover.model.addImplication(literal, any));
    return any;
  }

  private static long inside(Duty duty, Period window) {
    return ExpectedWork.inside(duty, window).toMinutes();
  }

  /// A measure as minutes inside the window. What a weekly average is held against is time a week,
  /// and stands for its share of the days that were averaged over.
  private static OptionalLong minutes(Measure measure, Measure found) {
    return switch (measure) {
      case Measure.Time(Duration length) ->
          OptionalLong.of(
              found instanceof Measure.WeeklyAverage(_, long days)
                  ? length.toMinutes() * days / DAYS_A_WEEK
                  : length.toMinutes());
      case Measure.WeeklyAverage(Duration total, _) -> OptionalLong.of(total.toMinutes());
      case Measure.Count _, Measure.Frequency _ -> OptionalLong.empty();
    };
  }
}
