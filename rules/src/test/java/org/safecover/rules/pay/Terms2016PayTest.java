package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safecover.domain.money.Money;
import org.safecover.domain.pay.Band;
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.Premium;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.pay.Stage;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.pay.line.Assumable;

class Terms2016PayTest {

  private static final String OFFICE_HOURS = "2017-05-01 x5 09:00-17:00";

  private static Pay officeHours() {
    return Pay.weeks(1, "2017-05-01", OFFICE_HOURS);
  }

  private static Pay hours(String last) {
    return Pay.weeks(1, "2017-05-01", "2017-05-01 x4 08:00-18:00\n2017-05-05 " + last)
        .on("2017-05-01");
  }

  private static Pay weekends(int weeks, int worked) {
    StringBuilder drawn = new StringBuilder(OFFICE_HOURS + "\n");
    for (int i = 0; i < worked; i++) {
      drawn.append(Pay.date("2017-05-06").plusWeeks(i)).append(" 09:00-17:00\n");
    }
    return Pay.weeks(weeks, "2017-05-01", drawn.toString()).at(Stage.FY1);
  }

  @Test
  void C16_PAY_BASIC_full_time_is_the_point_of_the_stage_and_no_more() {
    assertThat(officeHours().on("2017-04-01").total()).isEqualTo("46208.00");
    assertThat(officeHours().at(Stage.FY1).on("2017-04-01").total()).isEqualTo("26614.00");
  }

  @Test
  void C16_PAY_BASIC_a_whole_time_doctor_with_a_short_rota_is_paid_for_the_full_week() {
    Pay pay = Pay.weeks(1, "2017-05-01", "2017-05-01 x4 09:00-17:00").on("2017-04-01");

    assertThat(pay.pounds("C16-PAY-BASIC")).isEqualTo("46208.00");
    assertThat(pay.hours("C16-PAY-BASIC")).isEqualTo("32");
  }

  @Test
  void C16_PAY_BASIC_part_time_is_in_proportion_to_the_hours_worked_not_to_the_fraction() {
    Pay pay =
        Pay.weeks(1, "2017-05-01", "2017-05-01 x3 09:00-18:00").partTime("0.6").on("2017-04-01");

    assertThat(pay.pounds("C16-PAY-BASIC")).isEqualTo("31190.40");
  }

  @Test
  void C16_PAY_BASIC_on_the_last_day_of_a_figure_the_old_one_holds() {
    assertThat(officeHours().on("2018-09-30").total()).isEqualTo("46208.00");
    assertThat(officeHours().on("2018-10-01").total()).isEqualTo("47132.00");
    assertThat(officeHours().on("2026-07-23").total()).isEqualTo("67325.00");
    assertThat(officeHours().at(Stage.ST4).on("2026-07-24").total()).isEqualTo("67998.00");
  }

  @Test
  void C16_PAY_BASIC_before_the_contract_nothing_can_be_said() {
    assertThat(officeHours().on("2016-08-02").missing()).contains("pay.2016.basic.st3");
  }

  @Test
  void C16_PAY_BASIC_a_dental_core_trainee_of_2026_has_no_point_that_was_read() {
    assertThat(officeHours().at(Stage.DCT1).on("2026-07-24").missing())
        .containsExactly("pay.2016.basic.dct1");
  }

  @Test
  void C16_PAY_HOURS_begin_after_forty_and_end_with_forty_eight() {
    assertThat(officeHours().on("2017-05-01").pounds("C16-PAY-HOURS")).isEqualTo("0.00");
    assertThat(hours("08:00-09:00").hours("C16-PAY-HOURS")).isEqualTo("1");
    assertThat(hours("08:00-09:00").pounds("C16-PAY-HOURS")).isEqualTo("1155.20");
    assertThat(hours("08:00-16:00").pounds("C16-PAY-HOURS")).isEqualTo("9241.60");
    assertThat(hours("08:00-17:00").pounds("C16-PAY-HOURS")).isEqualTo("9241.60");
    assertThat(hours("08:00-17:00").hours("C16-PAY-HOURS")).isEqualTo("9");
  }

  @Test
  void C16_PAY_HOURS_a_doctor_who_opted_out_is_paid_up_to_fifty_six() {
    Pay pay =
        Pay.weeks(1, "2017-05-01", "2017-05-01 x4 08:00-20:00\n2017-05-05 08:00-17:00")
            .optedOut()
            .on("2017-05-01");

    assertThat(pay.pounds("C16-PAY-HOURS")).isEqualTo("18483.20");
    assertThat(pay.lines("C16-PAY-HOURS").getLast().what())
        .isEqualTo("hours beyond a work schedule");
  }

  @Test
  void C16_PAY_HOURS_a_night_hour_above_forty_earns_one_and_37_hundredths() {
    Pay pay =
        Pay.weeks(1, "2017-05-01", OFFICE_HOURS + "\n2017-05-01 21:00-22:00").on("2017-04-01");

    assertThat(pay.pounds("C16-PAY-HOURS")).isEqualTo("1155.20");
    assertThat(pay.pounds("C16-PAY-NIGHT")).isEqualTo("427.42");
  }

  @Test
  void C16_PAY_WEEKEND_one_in_two_to_one_in_eight_in_2017() {
    assertThat(weekends(2, 1).on("2017-04-01").pounds("C16-PAY-WEEKEND")).isEqualTo("2662.00");
    assertThat(weekends(3, 1).on("2017-04-01").pounds("C16-PAY-WEEKEND")).isEqualTo("1997.00");
    assertThat(weekends(4, 1).on("2017-04-01").pounds("C16-PAY-WEEKEND")).isEqualTo("1997.00");
    assertThat(weekends(5, 1).on("2017-04-01").pounds("C16-PAY-WEEKEND")).isEqualTo("1597.00");
    assertThat(weekends(6, 1).on("2017-04-01").pounds("C16-PAY-WEEKEND")).isEqualTo("1065.00");
    assertThat(weekends(7, 1).on("2017-04-01").pounds("C16-PAY-WEEKEND")).isEqualTo("1065.00");
    assertThat(weekends(8, 1).on("2017-04-01").pounds("C16-PAY-WEEKEND")).isEqualTo("799.00");
    assertThat(weekends(9, 1).on("2017-04-01").pounds("C16-PAY-WEEKEND")).isEqualTo("0.00");
  }

  @Test
  void C16_PAY_WEEKEND_the_richer_table_begins_on_4_December_2019() {
    assertThat(weekends(2, 1).on("2019-12-03").pounds("C16-PAY-WEEKEND")).isEqualTo("2769.00");
    assertThat(weekends(2, 1).on("2019-12-04").pounds("C16-PAY-WEEKEND")).isEqualTo("4154.00");
    assertThat(weekends(3, 1).on("2019-12-03").pounds("C16-PAY-WEEKEND")).isEqualTo("2077.00");
    assertThat(weekends(3, 1).on("2019-12-04").pounds("C16-PAY-WEEKEND")).isEqualTo("2769.00");
    assertThat(weekends(6, 1).on("2019-12-04").pounds("C16-PAY-WEEKEND")).isEqualTo("1385.00");
  }

  @Test
  void C16_PAY_WEEKEND_a_saturday_and_its_sunday_are_one_weekend() {
    Pay pay =
        Pay.weeks(4, "2017-05-01", "2017-05-06 09:00-17:00\n2017-05-07 09:00-17:00")
            .at(Stage.FY1)
            .on("2017-04-01");

    assertThat(pay.pounds("C16-PAY-WEEKEND")).isEqualTo("1997.00");
  }

  @Test
  void C16_PAY_WEEKEND_a_sunday_night_is_a_weekend_and_one_after_midnight_is_none() {
    assertThat(weekendOf("2017-05-07 23:00-09:00")).isEqualTo("1997.00");
    assertThat(weekendOf("2017-05-08 00:00-09:00")).isEqualTo("0.00");
    assertThat(weekendOf("2017-05-06 00:00-09:00")).isEqualTo("1997.00");
    assertThat(weekendOf("2017-05-05 23:59-09:00")).isEqualTo("0.00");
  }

  private static String weekendOf(String drawn) {
    return Pay.weeks(4, "2017-05-01", drawn)
        .at(Stage.FY1)
        .on("2017-04-01")
        .pounds("C16-PAY-WEEKEND");
  }

  @Test
  void C16_PAY_WEEKEND_part_time_without_a_whole_time_colleague_the_rota_must_be_stated() {
    Pay pay = weekends(8, 1).partTime("0.6").on("2017-04-01");

    assertThat(pay.missing()).containsExactly("whole-time weekends of rota ward");
    assertThat(
            weekends(8, 1)
                .partTime("0.6")
                .on("2017-04-01")
                .assuming(Assumable.WHOLE_TIME_WEEKENDS, "4")
                .pounds("C16-PAY-WEEKEND"))
        .isEqualTo("998.50");
  }

  @Test
  void C16_PAY_CALL_is_paid_to_whoever_is_on_call_however_seldom() {
    Pay seldom = Pay.weeks(8, "2017-05-01", "2017-05-01 call 17:00-09:00 3H").on("2017-04-01");
    Pay often = Pay.weeks(1, "2017-05-01", "2017-05-01 x4 call 17:00-09:00 3H").on("2017-04-01");

    assertThat(seldom.pounds("C16-PAY-CALL")).isEqualTo("3697.00");
    assertThat(often.pounds("C16-PAY-CALL")).isEqualTo("3697.00");
    assertThat(officeHours().on("2017-04-01").pounds("C16-PAY-CALL")).isEqualTo("0.00");
  }

  @Test
  void C16_PAY_PREMIUM_is_the_printed_amount_of_the_year() {
    assertThat(officeHours().with(Premium.GP).on("2018-09-30").pounds("C16-PAY-PREMIUM"))
        .isEqualTo("8282.00");
    assertThat(officeHours().with(Premium.GP).on("2018-10-01").pounds("C16-PAY-PREMIUM"))
        .isEqualTo("8448.00");
    assertThat(officeHours().with(Premium.HISTOPATHOLOGY).on("2018-09-30").total())
        .isEqualTo("46208.00");
  }

  @Test
  void C16_PAY_PREMIUM_of_a_year_whose_circular_was_not_read_cannot_be_said() {
    assertThat(officeHours().with(Premium.GP).on("2025-04-01").missing())
        .containsExactly("pay.2016.premium.gp");
  }

  @Test
  void C16_PAY_PART_TIME_is_a_thousand_pounds_since_4_December_2019() {
    assertThat(officeHours().partTime("0.8").on("2019-12-03").pounds("C16-PAY-PART-TIME"))
        .isEqualTo("0.00");
    assertThat(officeHours().partTime("0.8").on("2019-12-04").pounds("C16-PAY-PART-TIME"))
        .isEqualTo("1000.00");
    assertThat(officeHours().partTime("0.5").on("2019-12-04").pounds("C16-PAY-PART-TIME"))
        .isEqualTo("1000.00");
    assertThat(officeHours().on("2019-12-04").pounds("C16-PAY-PART-TIME")).isEqualTo("0.00");
  }

  @Test
  void PAY_LONDON_is_paid_by_zone_in_proportion_to_time() {
    assertThat(officeHours().in(LondonZone.LONDON).on("2017-04-01").total()).isEqualTo("48370.00");
    assertThat(officeHours().in(LondonZone.FRINGE).on("2017-04-01").total()).isEqualTo("46357.00");
    assertThat(
            officeHours()
                .in(LondonZone.LONDON)
                .partTime("0.6")
                .on("2017-04-01")
                .pounds("PAY-LONDON"))
        .isEqualTo("1297.20");
  }

  @Test
  void C16_PAY_FLOOR_makes_up_to_what_was_earned_before_and_not_beyond() {
    Money basic = Money.parse("35952");

    assertThat(floor(basic, Band.ONE_A)).isEqualTo("7720.00");
    assertThat(floor(basic, Band.ONE_C)).isEqualTo("0.00");
    assertThat(floor(Money.parse("46208"), Band.NONE)).isEqualTo("0.00");
    assertThat(floor(Money.parse("46209"), Band.NONE)).isEqualTo("1.00");
  }

  @Test
  void C16_PAY_FLOOR_of_an_unbanded_second_foundation_year_is_raised_in_April_2017() {
    Protection floor = new Protection.CashFloor(Money.parse("28076"), Band.NONE);

    assertThat(f2(floor).on("2017-03-31").pounds("C16-PAY-FLOOR")).isEqualTo("0.00");
    assertThat(f2(floor).on("2017-04-01").pounds("C16-PAY-FLOOR")).isEqualTo("8502.00");
  }

  private static Pay f2(Protection floor) {
    return officeHours().asA(Grade.F2).at(Stage.FY2).protectedBy(floor);
  }

  @Test
  void C16_PAY_FLOOR_leaves_london_weighting_on_top() {
    Protection floor = new Protection.CashFloor(Money.parse("35952"), Band.ONE_A);

    assertThat(officeHours().in(LondonZone.LONDON).protectedBy(floor).on("2017-04-01").total())
        .isEqualTo("56090.00");
  }

  @Test
  void C16_PAY_FLOOR_section_2_keeps_scale_and_band_until_4_August_2026() {
    Pay pay = officeHours().protectedBy(new Protection.OldTerms());

    assertThat(pay.on("2017-04-01").total()).isEqualTo("36675.00");
    assertThat(pay.on("2026-08-04").total()).isEqualTo("54121.00");
    assertThat(pay.on("2026-08-05").total()).isEqualTo("67325.00");
  }

  private static String floor(Money basic, Band band) {
    return officeHours()
        .protectedBy(new Protection.CashFloor(basic, band))
        .on("2017-04-01")
        .pounds("C16-PAY-FLOOR");
  }
}
