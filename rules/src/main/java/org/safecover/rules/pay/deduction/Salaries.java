package org.safecover.rules.pay.deduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.pay.Band;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.pay.Stage;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.pay.PayContract.Terms;

/// The salaries that doctors in training of a grade can have on a day.
public final class Salaries {

  private final Parameters parameters;
  private final LocalDate day;

  /// @param day whose figures hold
  public Salaries(Parameters parameters, LocalDate day) {
    this.parameters = parameters;
    this.day = day;
  }

  /// Every point of a grade whose figure is known, lowest first: basic pay alone and, under the
  /// terms of 2002, with the supplement of each band.
  ///
  /// @param bands those of the hospital's rotas
  public List<Salary> of(Grade grade, Terms terms, Collection<Band> bands) {
    return switch (terms) {
      case BANDS -> points(grade, bands);
      case OFFER, HOURS -> stages(grade);
    };
  }

  private List<Salary> points(Grade grade, Collection<Band> bands) {
    List<Salary> salaries = new ArrayList<>();
    for (Scale scale : scales(grade)) {
      for (int n = 0; n <= ScalePoint.HIGHEST; n++) {
        ScalePoint point = new ScalePoint(scale, n);
        find("pay.2002.basic." + scale.id() + "." + point.id())
            .ifPresent(basic -> salaries.addAll(withBands(grade, point, basic, bands)));
      }
    }
    return salaries;
  }

  private List<Salary> withBands(
      Grade grade, ScalePoint point, Money basic, Collection<Band> bands) {
    String name = point.scale().id() + " " + point.id();
    List<Salary> salaries = new ArrayList<>();
    salaries.add(new Salary(grade, name, Optional.empty(), basic));
    for (Band band : bands) {
      known("pay.2002.band." + band.id())
          .map(percent ->
              basic.plus(
                  Rounding.UP_TO_POUND.of(
                      basic.exactly().times(percent).dividedBy(Ratio.of(100, 1)))))
          .filter(salary -> salary.compareTo(basic) > 0)
          .map(salary -> new Salary(grade, name, Optional.of(band), salary))
          .ifPresent(salaries::add);
    }
    return salaries;
  }

  private List<Salary> stages(Grade grade) {
    List<Salary> salaries = new ArrayList<>();
    for (Stage stage : stagesOf(grade)) {
      find("pay.2016.basic." + stage.id())
          .map(basic ->
              new Salary(grade, stage.name().toUpperCase(Locale.ROOT), Optional.empty(), basic))
          .ifPresent(salaries::add);
    }
    return salaries;
  }

  private static List<Scale> scales(Grade grade) {
    return switch (grade) {
      case F1 -> List.of(Scale.F1);
      case F2 -> List.of(Scale.F2);
      case SHO, CT -> List.of(Scale.STR_CORE);
      case ST, STR -> List.of(Scale.STR);
      case SPECIALTY_DOCTOR, ASSOCIATE_SPECIALIST, SPECIALIST, CONSULTANT -> List.of();
    };
  }

  private static Set<Stage> stagesOf(Grade grade) {
    return switch (grade) {
      case F1 -> EnumSet.of(Stage.FY1);
      case F2 -> EnumSet.of(Stage.FY2);
      case SHO -> EnumSet.of(Stage.FY2, Stage.CT1, Stage.CT2, Stage.CT3);
      case CT -> EnumSet.of(Stage.CT1, Stage.CT2, Stage.CT3);
      case ST -> EnumSet.range(Stage.ST1, Stage.ST8);
      case STR -> EnumSet.range(Stage.ST3, Stage.ST8);
      case SPECIALTY_DOCTOR, ASSOCIATE_SPECIALIST, SPECIALIST, CONSULTANT ->
          EnumSet.noneOf(Stage.class);
    };
  }

  private Optional<Money> find(String id) {
    return known(id).map(Rounding.TO_PENNY::of);
  }

  private Optional<Ratio> known(String id) {
    return parameters
        .find(new ParameterId(id))
        .flatMap(parameter -> parameter.values().findOn(day))
        .filter(Figure.Known.class::isInstance)
        .map(Figure.Known.class::cast)
        .map(known -> Ratio.of(known.value()));
  }
}
