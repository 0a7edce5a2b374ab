package org.safecover.rules.pay.band;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.staff.Person;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.pay.band.BandAnswer.Outcome;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.hours.WorkPatterns;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;

/// The bands of the 2002 contract for the patterns of a hospital.
public final class Banding {

  private static final Missing NO_WEEK_LEFT =
      new Missing(
          "rota.csv",
          "a week of the rota that is not leave",
          "Leave and public holidays as leave take up the whole of this rota, so that no average"
              + " week is left.",
          Optional.empty());

  private final Parameters parameters;
  private final Limits limits;
  private final BandOptions options;
  private final Map<LocalDate, BandFigures> byDay = new ConcurrentHashMap<>();

  public Banding(Parameters parameters, Limits limits, BandOptions options) {
    this.parameters = parameters;
    this.limits = limits;
    this.options = options;
  }

  /// Everybody on the 2002 contract with any duty, in order of id.
  public List<BandAnswer> answers(Hospital hospital) {
    List<Person> people =
        hospital.people().stream()
            .filter(person -> person.contract().equals(Limits.CONTRACT_2002))
            .toList();
    return WorkPatterns.of(hospital, people).stream()
        .map(pattern -> answer(pattern, hospital.cycle()))
        .toList();
  }

  /// The band of one pattern.
  ///
  /// @param cycle present when the rota repeats, so that its last week is followed by its first
  public BandAnswer answer(WorkPattern pattern, Optional<RotaCycle> cycle) {
    BandFigures figures =
        byDay.computeIfAbsent(pattern.days().first(), first -> new BandFigures(parameters, first));
    List<Missing> missing = figures.missing();
    if (!missing.isEmpty()) {
      return notMeasured(pattern, missing, List.of());
    }
    Leave2002 leave = new Leave2002(pattern, options, figures);
    BandMeasure measure = new BandMeasure(pattern, options.holidays(), figures, leave);
    if (measure.takesLeaveOff() && !leave.missing().isEmpty()) {
      return notMeasured(pattern, leave.missing(), leave.notes());
    }
    if (!measure.leavesWork()) {
      return notMeasured(pattern, List.of(NO_WEEK_LEFT), leave.notes());
    }
    BandFacts facts = measure.facts(limits, cycle);
    BandPath path = new BandPath(facts, figures, options);
    Outcome outcome = path.walk();
    List<Assumption> assumed = new ArrayList<>(path.assumed());
    List<String> notes = new ArrayList<>();
    if (pattern.person().rotaType().isEmpty()) {
      notes.add(
          "No kind of rota is stated: the full shift is taken, which has the strictest hours.");
    }
    if (measure.takesLeaveOff()) {
      assumed.addAll(leave.assumed());
      notes.addAll(leave.notes());
    }
    return new BandAnswer(pattern, Optional.of(facts), path.steps(), outcome, assumed, notes);
  }

  private static BandAnswer notMeasured(
      WorkPattern pattern, List<Missing> missing, List<String> notes) {
    Outcome cannot = new Outcome.CannotBeSaid(missing);
    return new BandAnswer(pattern, Optional.empty(), List.of(), cannot, List.of(), notes);
  }

  /// Every question with each set of figures that it comes with, in the order in which it may first
  /// be asked.
  public static List<List<BandQuestion>> questions() {
    return List.of(
        List.of(new NewDealKept()),
        List.of(new WorkOutOfHours()),
        List.of(AverageWorkOver.ofBandTwo(), AverageWorkOver.ofBasicPay()),
        List.of(new AntisocialShare()),
        List.of(
            WeekendsWorked.ofBandTwo(), WeekendsWorked.ofBandOne(), WeekendsWorked.ofPartTime()),
        OnCallFrequency.every(),
        List.of(new CriterionR()),
        List.of(new PartTimeHours()));
  }
}
