package org.safecover.bench.peer.plain;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import org.safecover.bench.peer.Patients;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.ExtraPay;
import org.safecover.rules.cover.Fairness;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// The levels of the objective over the plain model.
final class PlainAims {

  private final PlainModel plain;
  private final Situation situation;
  private final PlanningWeights weights;

  PlainAims(PlainModel plain) {
    this.plain = plain;
    this.situation = plain.situation;
    this.weights = situation.hospital().weights();
  }

  /// What to minimise on one level. May add variables, so it is asked for once a level.
  LinearExpr expression(Objective objective) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    switch (objective) {
      case UNCOVERED -> plain.uncovered.forEach((need, open) -> sum.addTerm(open, need.weight()));
      case PATIENTS ->
          plain.sessions.forEach((id, session) ->
              sum.addTerm(
                  plain.moved.getOrDefault(id, plain.model.newBoolVar("")),
                  Patients.weight(situation, session)));
      case DISTURBANCE -> plain.doctors.forEach(own -> addDisturbance(sum, own));
      case COST -> plain.doctors.forEach(own -> addCost(sum, own));
      case CHANGED -> throw new IllegalArgumentException("There is no plan in hand.");
      case FAIRNESS -> plain.doctors.forEach(own -> addUnevenness(sum, own));
    }
    return sum.build();
  }

  private void addDisturbance(LinearExprBuilder sum, Own own) {
    own.doctor.releasable().forEach(d -> sum.addTerm(own.released(d), weights.release()));
    List<Need> needs = own.doctor.needs();
    for (int i = 0; i < needs.size(); i++) {
      sum.addTerm(begins(own, i), weights.cover());
      if (!Eligibility.isStatedAvailable(situation, own.doctor.person(), needs.get(i).period())) {
        sum.addTerm(own.holds(i), weights.notStated());
      }
    }
  }

  /// True where the doctor takes a post over, and not where the doctor goes on with it.
  private BoolVar begins(Own own, int i) {
    List<Need> needs = own.doctor.needs();
    for (int j = 0; j < i; j++) {
      if (needs.get(j).post().id().equals(needs.get(i).post().id())
          && needs.get(j).period().end().equals(needs.get(i).period().start())) {
        BoolVar begins = plain.model.newBoolVar("");
        plain.model.addBoolOr(new Literal[] {begins, own.holds(i).not(), own.holds(j)});
        return begins;
      }
    }
    return own.holds(i);
  }

  private void addCost(LinearExprBuilder sum, Own own) {
    var hospital = situation.hospital();
    ExtraPay pay = new ExtraPay(hospital.rates(), hospital.zone());
    var worked = situation.worked(own.doctor.person().id());
    own.duties.forEach(duty ->
        sum.addTerm(own.holds(duty), pay.sixtieths(own.doctor.person(), duty.period(), worked)));
  }

  private void addUnevenness(LinearExprBuilder sum, Own own) {
    LinearExprBuilder nights = LinearExpr.newBuilder();
    LinearExprBuilder minutes = LinearExpr.newBuilder();
    long mostNights = 0;
    long mostMinutes = 0;
    for (var duty : own.duties) {
      int night = Fairness.nights(duty.period(), situation.hospital().zone());
      long length = duty.period().length().toMinutes();
      nights.addTerm(own.holds(duty), night);
      minutes.addTerm(own.holds(duty), length);
      mostNights += night;
      mostMinutes += length;
    }
    IntVar hours = plain.model.newIntVar(0, (mostMinutes + 59) / 60, "");
    plain.model.addGreaterOrEqual(LinearExpr.term(hours, 60), minutes.build());
    sum.addTerm(square(LinearExpr.term(hours, 1), (mostMinutes + 59) / 60), weights.hour());
    sum.addTerm(square(nights.build(), mostNights), weights.night());
  }

  /// CP-SAT's own product of a number with itself.
  private IntVar square(LinearExpr number, long most) {
    IntVar square = plain.model.newIntVar(0, most * most, "");
    plain.model.addMultiplicationEquality(square, number, number);
    return square;
  }
}
