package org.safecover.rules.pay.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.money.Money;
import org.safecover.domain.rota.Presence;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;

/// What one duty that is not worked takes from a salary, by the rules of its day.
class DeductionTest {

  private static final DeductionLaw LAW = new DeductionLaw(figures());
  private static final Money SALARY = Money.parse("36500.00");

  @Test
  void DEDUCT_YEAR_a_day_in_january_2016_costs_a_365th_of_the_year() {
    assertThat(of("2016-01-12", "09:00", "12:30"))
        .contains(new Deduction(DayRule.YEAR, Money.parse("100.00")));
  }

  @Test
  void DEDUCT_YEAR_a_short_duty_in_january_2016_costs_the_whole_day() {
    assertThat(of("2016-01-12", "09:00", "02:00"))
        .contains(new Deduction(DayRule.YEAR, Money.parse("100.00")));
  }

  @Test
  void DEDUCT_YEAR_a_leap_year_makes_no_difference() {
    assertThat(of("2016-02-29", "09:00", "08:00")).isEqualTo(of("2016-03-01", "09:00", "08:00"));
  }

  @Test
  void DEDUCT_MONTH_from_june_2016_a_day_costs_its_part_of_the_month() {
    assertThat(of("2016-05-31", "09:00", "08:00"))
        .contains(new Deduction(DayRule.YEAR, Money.parse("100.00")));
    assertThat(of("2016-06-01", "09:00", "08:00"))
        .contains(new Deduction(DayRule.MONTH, Money.parse("101.38")));
  }

  @Test
  void DEDUCT_MONTH_a_day_of_a_short_month_costs_more() {
    assertThat(of("2017-02-01", "09:00", "08:00"))
        .contains(new Deduction(DayRule.MONTH, Money.parse("108.63")));
    assertThat(of("2017-03-01", "09:00", "08:00"))
        .contains(new Deduction(DayRule.MONTH, Money.parse("98.11")));
  }

  @Test
  void DEDUCT_HOUR_since_2023_a_short_duty_may_cost_less_than_a_day() {
    assertThat(of("2023-03-12", "09:00", "04:00").map(Deduction::rule)).contains(DayRule.MONTH);
    assertThat(of("2023-03-13", "09:00", "04:00"))
        .contains(new Deduction(DayRule.HOUR, Money.parse("70.00")));
  }

  @Test
  void DEDUCT_HOUR_never_takes_more_than_the_day() {
    // 36,500 over 2,085 5/7 hours is 17.50 an hour: 5 h 42 min is the last minute below 100.00
    assertThat(of("2023-03-13", "09:00", "05:42"))
        .contains(new Deduction(DayRule.HOUR, Money.parse("99.75")));
    assertThat(of("2023-03-13", "09:00", "05:43"))
        .contains(new Deduction(DayRule.YEAR, Money.parse("100.00")));
    assertThat(of("2023-03-13", "20:00", "12:30"))
        .contains(new Deduction(DayRule.YEAR, Money.parse("100.00")));
  }

  @Test
  void DEDUCT_YEAR_is_rounded_down_so_that_it_never_takes_too_much() {
    DutyKind duty = kind("2016-01-12", "09:00", "08:00");

    assertThat(Deduction.of(Money.parse("30002.00"), duty, LAW))
        .contains(new Deduction(DayRule.YEAR, Money.parse("82.19")));
  }

  @Test
  void DEDUCT_YEAR_is_not_known_before_the_first_action() {
    assertThat(of("2015-11-30", "09:00", "08:00")).isEmpty();
    assertThat(LAW.dayRule(LocalDate.parse("2015-11-30"))).isInstanceOf(DayRule.NotKnown.class);
  }

  @Test
  void DEDUCT_HOUR_was_left_to_local_arrangement_in_2016() {
    assertThat(LAW.hourRule(LocalDate.parse("2016-01-12"))).isInstanceOf(HourRule.NotAllowed.class);
    assertThat(LAW.hourRule(LocalDate.parse("2016-06-01"))).isInstanceOf(HourRule.NotKnown.class);
  }

  private static Optional<Deduction> of(String day, String from, String length) {
    return Deduction.of(SALARY, kind(day, from, length), LAW);
  }

  private static DutyKind kind(String day, String from, String length) {
    LocalTime hours = LocalTime.parse(length);
    return new DutyKind(
        LocalDate.parse(day),
        LocalTime.parse(from),
        Duration.ofSeconds(hours.toSecondOfDay()),
        Presence.RESIDENT);
  }

  private static Parameters figures() {
    return switch (ParameterFiles.read(ParameterTexts.all())) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }
}
