package org.safecover.planner;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.ExtraPay;
import org.safecover.rules.cover.Fairness;

/// The levels of the objective as expressions over one model.
final class Aims {

  private final CoverModel cover;
  private final PlanningWeights weights;

  Aims(CoverModel cover) {
    this.cover = cover;
    this.weights = cover.situation.hospital().weights();
  }

  /// What to minimise on one level. May add variables, so it is asked for once a level.
  LinearExpr expression(Objective objective) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    switch (objective) {
      case UNCOVERED -> cover.uncovered.forEach((need, var) -> sum.addTerm(var, need.weight()));
      case CHANGED -> cover.hands().forEach(hand -> addChange(sum, hand));
      case PATIENTS -> addPatients(sum);
      case DISTURBANCE -> cover.hands().forEach(hand -> addDisturbance(sum, hand));
      case COST -> cover.hands().forEach(hand -> addCost(sum, hand));
      case FAIRNESS -> cover.hands().forEach(hand -> addUnevenness(sum, hand));
    }
    return sum.build();
  }

  /// One for everybody whose schedule is not that of the plan in hand.
  private void addChange(LinearExprBuilder sum, Hand hand) {
    Asked asked = Asked.of(cover.situation, hand.options);
    switch (asked.terms()) {
      case AWAY -> {}
      case CHANGED_BY_OTHERS -> sum.add(1);
      case KEPT_OR_CHANGED -> sum.addTerm(changes(hand, asked), 1);
    }
  }

  private BoolVar changes(Hand hand, Asked asked) {
    BoolVar changes = cover.model.newBoolVar("");
    for (Choice choice : hand.options.choices()) {
      Literal holds = hand.holds(choice);
      cover.model.addImplication(asked.asksFor(choice) ? holds.not() : holds, changes);
    }
    for (Release release : hand.options.releases()) {
      Literal released = hand.released(release);
      cover.model.addImplication(asked.asksFor(release) ? released.not() : released, changes);
    }
    return changes;
  }

  private void addPatients(LinearExprBuilder sum) {
    cover.moved.forEach((id, var) -> {
      var session = cover.sessions.get(id);
      if (session != null) {
        int weight = weights.patient().getOrDefault(session.priority(), 0);
        sum.addTerm(var, (long) weight * session.patients());
      }
    });
  }

  private void addDisturbance(LinearExprBuilder sum, Hand hand) {
    Person person = hand.options.person();
    hand.options.releases().forEach(r -> sum.addTerm(hand.released(r), weights.release()));
    for (Choice choice : hand.options.choices()) {
      sum.addTerm(begins(hand, choice), weights.cover());
      if (!Eligibility.isStatedAvailable(cover.situation, person, choice.need().period())) {
        sum.addTerm(hand.holds(choice), weights.notStated());
      }
    }
  }

  /// A variable that is true where a person takes a post over, and not where the person goes on.
  private BoolVar begins(Hand hand, Choice choice) {
    List<Choice> before =
        hand.options.choices().stream()
            .filter(c -> c.need().post().id().equals(choice.need().post().id()))
            .filter(c -> c.need().period().end().equals(choice.need().period().start()))
            .toList();
    if (before.isEmpty()) {
      return hand.holds(choice);
    }
    BoolVar begins = cover.model.newBoolVar("");
    cover.model.addBoolOr(
        new Literal[] {begins, hand.holds(choice).not(), hand.holds(before.getFirst())});
    return begins;
  }

  private void addCost(LinearExprBuilder sum, Hand hand) {
    Person person = hand.options.person();
    var hospital = cover.situation.hospital();
    ExtraPay pay = new ExtraPay(hospital.rates(), hospital.zone());
    List<Duty> worked = cover.situation.worked(person.id());
    for (Choice choice : hand.options.choices()) {
      sum.addTerm(hand.holds(choice), pay.sixtieths(person, choice.need().period(), worked));
    }
  }

  private void addUnevenness(LinearExprBuilder sum, Hand hand) {
    LinearExprBuilder nights = LinearExpr.newBuilder();
    LinearExprBuilder minutes = LinearExpr.newBuilder();
    long most = 0;
    long mostNights = 0;
    for (Choice choice : hand.options.choices()) {
      int night = Fairness.nights(choice.need().period(), cover.situation.hospital().zone());
      long length = choice.need().period().length().toMinutes();
      nights.addTerm(hand.holds(choice), night);
      minutes.addTerm(hand.holds(choice), length);
      mostNights += night;
      most += length;
    }
    long mostHours = (most + 59) / 60;
    IntVar hours = cover.model.newIntVar(0, mostHours, "");
    cover.model.addGreaterOrEqual(LinearExpr.term(hours, 60), minutes.build());
    sum.addTerm(square(LinearExpr.term(hours, 1), mostHours), weights.hour());
    if (mostNights > 0) {
      sum.addTerm(square(nights.build(), mostNights), weights.night());
    }
  }

  /// A variable no smaller than the square of a whole number from 0 to `most`: it lies above every
  /// chord between neighbouring squares, and minimising brings it down to the square itself.
  private IntVar square(LinearExpr number, long most) {
    IntVar square = cover.model.newIntVar(0, most * most, "");
    for (long k = 0; k < most; k++) {
      LinearExprBuilder chord = LinearExpr.newBuilder();
      chord.addTerm(number, 2 * k + 1);
      chord.add(-k * (k + 1));
      cover.model.addGreaterOrEqual(square, chord.build());
    }
    return square;
  }
}
