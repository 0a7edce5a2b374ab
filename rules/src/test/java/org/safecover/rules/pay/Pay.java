package org.safecover.rules.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.pay.Premium;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.pay.Stage;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.Specialty;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.pay.band.BandOptions;
import org.safecover.rules.pay.band.Banding;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayStatement;

/// One doctor's pay for a year, from a rota drawn as text (see [DrawnRota]). Unless told otherwise
/// the doctor is whole time, at ST3 and at point 3 of the registrars' scale, and nobody covers
/// leave, so that an average week is a week of the drawing.
final class Pay {

  static final Parameters FIGURES = read(ParameterTexts.all());
  static final Limits LIMITS = Limits.of(FIGURES);

  private static final PersonId PATEL = new PersonId("patel");

  private final List<Assumption> assumptions = new ArrayList<>();
  private final DrawnRota rota;
  private DrawnHospitalOfRota beside;
  private Parameters parameters = FIGURES;
  private PayStanding standing;
  private Person person;
  private String contract = "2016";
  private @Nullable LocalDate day;

  private Pay(DrawnRota rota) {
    this.rota = rota;
    beside = new DrawnHospitalOfRota(rota.weeks(), rota.first());
    person =
        new Person(
            PATEL,
            Grade.STR,
            new Specialty("medicine"),
            Limits.CONTRACT_2016,
            BigDecimal.ONE,
            Set.of(),
            Set.of(),
            false,
            Optional.of(RotaType.FULL_SHIFT),
            Origin.ASSUMED);
    standing =
        new PayStanding(
            PATEL,
            Optional.of("ward"),
            Optional.of(new ScalePoint(Scale.STR, 3)),
            Optional.of(Stage.ST3),
            Optional.empty(),
            ProspectiveCover.NO,
            Optional.empty(),
            Optional.empty(),
            new Protection.None(),
            Origin.ASSUMED);
  }

  /// @param first Monday of the rota
  static Pay weeks(int weeks, String first, String drawn) {
    return of(DrawnRota.of(PATEL, weeks, LocalDate.parse(first), drawn));
  }

  static Pay of(DrawnRota rota) {
    return new Pay(rota);
  }

  /// Priced under a contract by the figures of a day.
  Pay under(String other, String on) {
    contract = other;
    day = LocalDate.parse(on);
    return this;
  }

  /// Priced under the contract of 2016 by the figures of a day.
  Pay on(String other) {
    return under("2016", other);
  }

  Pay by(Parameters other) {
    parameters = other;
    return this;
  }

  Pay asA(Grade grade) {
    return as(grade, person.wholeTime(), person.optOut());
  }

  Pay partTime(String share) {
    return as(person.grade(), new BigDecimal(share), person.optOut());
  }

  Pay optedOut() {
    return as(person.grade(), person.wholeTime(), true);
  }

  private Pay as(Grade grade, BigDecimal wholeTime, boolean optOut) {
    person =
        new Person(
            PATEL,
            grade,
            person.specialty(),
            person.contract(),
            wholeTime,
            Set.of(),
            Set.of(),
            optOut,
            person.rotaType(),
            Origin.ASSUMED);
    return this;
  }

  Pay at(Stage stage) {
    return standing(Standing.of(standing).at(stage));
  }

  Pay at(Scale scale, int point) {
    return standing(Standing.of(standing).at(new ScalePoint(scale, point)));
  }

  Pay coveredInLeaveOf(String days) {
    return standing(Standing.of(standing).coveredInLeaveOf(new BigDecimal(days)));
  }

  Pay with(Premium premium) {
    return standing(Standing.of(standing).with(premium));
  }

  Pay in(LondonZone zone) {
    return standing(Standing.of(standing).in(zone));
  }

  Pay protectedBy(Protection protection) {
    return standing(Standing.of(standing).protectedBy(protection));
  }

  private Pay standing(Standing changed) {
    standing = changed.done();
    return this;
  }

  /// A whole-time colleague on the same rota.
  Pay beside(String colleague, String drawn) {
    beside = beside.with(colleague, drawn);
    return this;
  }

  Pay assuming(Assumable what, String value) {
    BigDecimal number = value.matches("[0-9.]+") ? new BigDecimal(value) : BigDecimal.ONE;
    assumptions.add(new Assumption(what, value, number, number));
    return this;
  }

  PayStatement statement() {
    PayContract under = PayContracts.of(parameters).find(contract).orElseThrow();
    PayFigures figures =
        new PayFigures(parameters, day == null ? under.usualDay() : day, assumptions);
    Payroll payroll =
        new Payroll(
            beside.with(person, standing, rota.duties()),
            new Banding(
                parameters,
                LIMITS,
                new BandOptions(BandOptions.PublicHolidays.COUNTED, assumptions)));
    WorkPattern pattern =
        payroll.patterns().stream()
            .filter(each -> each.person().id().equals(PATEL))
            .findFirst()
            .orElseThrow();
    return payroll.statement(pattern, under, figures);
  }

  PayStatement.Known known() {
    return switch (statement()) {
      case PayStatement.Known known -> known;
      case PayStatement.CannotSay cannot -> throw new AssertionError(cannot);
    };
  }

  PayStatement.CannotSay cannotSay() {
    return switch (statement()) {
      case PayStatement.Known known -> throw new AssertionError(known);
      case PayStatement.CannotSay cannot -> cannot;
    };
  }

  static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  /// The ids of what is missing.
  List<String> missing() {
    return cannotSay().missing().stream().map(each -> each.id()).toList();
  }

  List<PayLine> lines(String rule) {
    return known().lines().stream().filter(line -> line.rule().text().equals(rule)).toList();
  }

  PayLine line(String rule) {
    List<PayLine> lines = lines(rule);
    if (lines.size() != 1) {
      throw new AssertionError("Expected one line of " + rule + ", found " + lines);
    }
    return lines.getFirst();
  }

  /// Pounds of a year by one rule, such as `3529.00`; nothing is `0.00`.
  String pounds(String rule) {
    return lines(rule).stream()
        .map(line -> line.yearly().pounds())
        .reduce(new BigDecimal("0.00"), BigDecimal::add)
        .toPlainString();
  }

  String total() {
    return known().total().pounds().toPlainString();
  }

  /// Hours of an average week that one rule pays for, to a thousandth; nothing is `0`.
  String hours(String rule) {
    return lines(rule).stream()
        .map(line -> line.hours().orElse(Ratio.ZERO))
        .reduce(Ratio.ZERO, Ratio::plus)
        .rounded(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  static Parameters read(SortedMap<String, String> texts) {
    return switch (ParameterFiles.read(texts)) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) -> throw new AssertionError(problems);
    };
  }
}
