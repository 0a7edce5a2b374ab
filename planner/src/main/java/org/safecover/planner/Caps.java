package org.safecover.planner;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.Duration;
import java.util.OptionalLong;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.Limit;

/// Turns a breach of a cap on the work inside a window into one constraint on everything the person
/// might do inside it, which says far more than a clause about the duties that broke it.
final class Caps {

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
    var person = hand.options.person().id();
    LinearExprBuilder work = LinearExpr.newBuilder();
    long fixed = found.getAsLong();
    for (Choice choice : hand.options.choices()) {
      long inside = inside(choice.duty(), breach.window());
      work.addTerm(hand.holds(choice), inside);
      fixed -= answer.chosen(person).contains(choice) ? inside : 0;
    }
    for (Release release : hand.options.releases()) {
      long inside = inside(release.duty(), breach.window());
      work.addTerm(hand.released(release), -inside);
      fixed += answer.released(person).contains(release) ? inside : 0;
    }
    cover.model.addLessOrEqual(work.build(), required.getAsLong() - fixed);
    return true;
  }

  private static long inside(Duty duty, Period window) {
    Duration overlap = duty.period().overlap(window);
    boolean whole = overlap.equals(duty.period().length());
    return (whole ? duty.expectedWork() : overlap).toMinutes();
  }

  /// A measure as minutes inside the window; an average is spread over the days of the one found.
  private static OptionalLong minutes(Measure measure, Measure found) {
    return switch (measure) {
      case Measure.Time(Duration length) -> OptionalLong.of(length.toMinutes());
      case Measure.WeeklyAverage(Duration total, long days) ->
          found instanceof Measure.WeeklyAverage(_, long over)
              ? OptionalLong.of(total.toMinutes() * over / days)
              : OptionalLong.empty();
      case Measure.Count _, Measure.Frequency _ -> OptionalLong.empty();
    };
  }
}
