package org.safecover.rules.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.pay.Band;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.rules.pay.band.BandAnswer;
import org.safecover.rules.pay.band.Banding;
import org.safecover.rules.pay.hours.LeaveYear;
import org.safecover.rules.pay.hours.PatternHours;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.hours.WorkPatterns;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.LondonWeighting;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.Paid.Peers;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayStatement;
import org.safecover.rules.pay.terms2002.BandSupplement;
import org.safecover.rules.pay.terms2002.OldBasicPay;

/// What the doctors in training of one hospital are paid for a year under any version of the
/// contract.
public final class Payroll {

  private static final Peers NONE = new Peers(Ratio.ZERO, Ratio.ZERO);

  private final List<WorkPattern> patterns;
  private final Optional<RotaCycle> cycle;
  private final Banding banding;
  private final Map<String, Peers> peers = new HashMap<>();

  /// @param banding that finds the bands of 2002
  public Payroll(Hospital hospital, Banding banding) {
    this.patterns = WorkPatterns.of(hospital, doctors(hospital));
    this.cycle = hospital.cycle();
    this.banding = banding;
    patterns.forEach(pattern -> peers.merge(pattern.rota(), peers(pattern), Payroll::most));
  }

  /// The doctors in training, whom these contracts are made for.
  public static List<Person> doctors(Hospital hospital) {
    return hospital.people().stream()
        .filter(person -> person.grade().group() == StaffGroup.RESIDENT)
        .toList();
  }

  /// The patterns of those with any duty, in order of person.
  public List<WorkPattern> patterns() {
    return patterns;
  }

  /// A year's pay under a contract, on its own leave.
  ///
  /// @param pattern one of this payroll's
  public PayStatement statement(WorkPattern pattern, PayContract contract, PayFigures figures) {
    return statement(pattern, contract, figures, contract);
  }

  /// A year's pay under a contract, for the hours of an average week that another contract's leave
  /// leaves.
  ///
  /// @param leaveOf the contract whose leave is taken out of the hours
  public PayStatement statement(
      WorkPattern pattern, PayContract contract, PayFigures figures, PayContract leaveOf) {
    PayFigures.Reading reading = figures.reading();
    if (contract.terms() == PayContract.Terms.BANDS) {
      return underBands(pattern, reading, Band.THREE);
    }
    if (contract.terms() == PayContract.Terms.HOURS && isOnOldTerms(pattern, reading)) {
      return underBands(pattern, reading, Band.TWO_A);
    }
    Paid who = paid(pattern, Leave.of(pattern, leaveOf, reading));
    return contract.terms() == PayContract.Terms.OFFER
        ? finish(who, reading, lines(PayRules.ofOffer(contract.id()), who, reading))
        : underHours(who, reading);
  }

  private Paid paid(WorkPattern pattern, LeaveYear leave) {
    return Paid.of(pattern, leave, peers.getOrDefault(pattern.rota(), NONE));
  }

  private static boolean isOnOldTerms(WorkPattern pattern, PayFigures.Reading reading) {
    return pattern.standing().protection() instanceof Protection.OldTerms
        && reading.holds("pay.2016.protection.section-2");
  }

  /// The band has taken leave out of the hours itself.
  private PayStatement underBands(WorkPattern pattern, PayFigures.Reading reading, Band highest) {
    BandAnswer band = banding.answer(pattern, cycle);
    Paid who = paid(pattern, Leave.none(reading));
    List<PayRule> rules =
        List.of(new OldBasicPay(band), new BandSupplement(band, highest), new LondonWeighting());
    List<PayLine> lines = lines(rules, who, reading);
    if (!reading.missing().isEmpty()) {
      return new PayStatement.CannotSay(reading.missing(), reading.assumed());
    }
    List<Assumption> assumed = new ArrayList<>(reading.assumed());
    band.assumed().stream().filter(each -> !assumed.contains(each)).forEach(assumed::add);
    return new PayStatement.Known(band.facts().hours().workAWeek(), lines, assumed, band.notes());
  }

  private PayStatement underHours(Paid who, PayFigures.Reading reading) {
    List<PayLine> lines = new ArrayList<>(lines(PayRules.ofHours(), who, reading));
    lines.addAll(CashFloor.under(lines).lines(who, reading));
    return finish(who, reading, lines);
  }

  private static PayStatement finish(Paid who, PayFigures.Reading reading, List<PayLine> lines) {
    return reading.missing().isEmpty()
        ? new PayStatement.Known(who.averageWeek(), lines, reading.assumed(), List.of())
        : new PayStatement.CannotSay(reading.missing(), reading.assumed());
  }

  private static List<PayLine> lines(
      Collection<PayRule> rules, Paid who, PayFigures.Reading reading) {
    return rules.stream().flatMap(rule -> rule.lines(who, reading).stream()).toList();
  }

  private static Peers peers(WorkPattern pattern) {
    if (pattern.person().wholeTime().compareTo(BigDecimal.ONE) != 0) {
      return NONE;
    }
    long calls = pattern.worked().stream().filter(Duty::isOnCall).count();
    return new Peers(
        Ratio.of(PatternHours.weekendsBegunIn(pattern), 1).dividedBy(pattern.weeks()),
        Ratio.of(calls, 1).dividedBy(pattern.weeks()));
  }

  private static Peers most(Peers one, Peers other) {
    return new Peers(one.weekends().max(other.weekends()), one.calls().max(other.calls()));
  }
}
