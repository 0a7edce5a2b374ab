package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.safecover.domain.money.Money;
import org.safecover.domain.pay.Band;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.Stage;
import org.safecover.rules.pay.line.Assumable;

/// The definitions on which calculators go wrong, each shown where the wrong reading pays something
/// else.
class TrickyDefinitionsTest {

  private static final String WEEKEND = "C16-PAY-WEEKEND";
  private static final String NIGHT = "C16-PAY-NIGHT";

  private static final String OFFICE_HOURS =
      """
      2018-01-01 x5 09:00-17:00
      2018-01-08 x5 09:00-17:00
      2018-01-15 x5 09:00-17:00
      2018-01-22 x5 09:00-17:00
      """;

  private static Pay fourWeeks(String more) {
    return Pay.weeks(4, "2018-01-01", OFFICE_HOURS + more).on("2018-01-01");
  }

  private static String averageWeek(Pay pay) {
    return pay.known()
        .hours()
        .rounded(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  @Test
  void THREE_WEEKENDS_a_friday_night_is_none_for_the_allowance_and_makes_the_band() {
    Pay friday = fourWeeks("2018-01-05 20:00-08:00");
    Pay saturday = fourWeeks("2018-01-06 20:00-08:00");

    assertThat(friday.pounds(WEEKEND)).isEqualTo("0.00");
    assertThat(saturday.pounds(WEEKEND)).isEqualTo("3466.00");
    assertThat(bandWith("2018-01-05 20:00-08:00")).isEqualTo("band 1A");
    assertThat(bandWith("2018-01-04 20:00-08:00")).isEqualTo("band 1B");
  }

  private static String bandWith(String night) {
    String drawn =
        """
        2018-01-01 x3 09:00-17:00
        2018-01-08 x5 09:00-17:00
        2018-01-15 x5 09:00-17:00
        2018-01-22 x5 09:00-17:00
        """;
    return Pay.weeks(4, "2018-01-01", drawn + night)
        .under("2002", "2018-01-01")
        .line("C02-PAY-BAND")
        .what();
  }

  @Test
  void TWO_NIGHTS_pay_has_hours_of_night_where_the_limits_see_none() {
    // Two hours between 23:00 and 06:00 are no night for the limits; pay counts from 21:00.
    assertThat(fourWeeks("2018-01-06 13:00-01:00").hours(NIGHT)).isEqualTo("1");
    assertThat(fourWeeks("2018-01-06 20:00-10:00").hours(NIGHT)).isEqualTo("3.5");
  }

  @Test
  void WEEKEND_EDGES_belong_to_the_more_frequent_side() {
    assertThat(oneIn(3, "2019-12-04")).isEqualTo("2769.00");
    assertThat(oneIn(2, "2019-12-04")).isEqualTo("4154.00");
    assertThat(oneIn(8, "2019-12-04")).isEqualTo("831.00");
    assertThat(oneIn(9, "2019-12-04")).isEqualTo("0.00");
  }

  @Test
  void WEEKEND_EDGES_are_compared_as_integers_never_as_decimals() {
    // 4 of 12 is one in three though 0.333 is less than a third.
    String drawn =
        """
        2018-01-06 09:00-17:00
        2018-01-27 09:00-17:00
        2018-02-17 09:00-17:00
        2018-03-10 09:00-17:00
        """;
    assertThat(Pay.weeks(12, "2018-01-01", drawn).at(Stage.FY1).on("2019-12-04").pounds(WEEKEND))
        .isEqualTo("2769.00");
    assertThat(Pay.weeks(13, "2018-01-01", drawn).at(Stage.FY1).on("2019-12-04").pounds(WEEKEND))
        .isEqualTo("2077.00");
  }

  private static String oneIn(int weeks, String day) {
    return Pay.weeks(weeks, "2018-01-01", "2018-01-06 09:00-17:00")
        .at(Stage.FY1)
        .on(day)
        .pounds(WEEKEND);
  }

  @Test
  void AVERAGE_HOURS_are_those_of_the_weeks_that_are_not_leave() {
    // 27 days and 8 public holidays: 35 x 4 / 52 days of 8 hours come off 176 hours, and a fifth
    // as many weeks off 4.
    Pay pay =
        fourWeeks(
                "2018-01-02 18:00-22:00\n2018-01-03 18:00-22:00\n2018-01-04 18:00-22:00"
                    + "\n2018-01-09 18:00-22:00")
            .coveredInLeaveOf("27");

    assertThat(averageWeek(pay)).isEqualTo("44.622");
    assertThat(pay.hours("C16-PAY-HOURS")).isEqualTo("4.622");
    assertThat(pay.hours(NIGHT)).isEqualTo("1.156");
  }

  @Test
  void AVERAGE_HOURS_of_a_call_are_the_work_expected_and_not_its_length() {
    Pay pay = fourWeeks("2018-01-06 call 09:00-09:00 8H");

    assertThat(averageWeek(pay)).isEqualTo("42");
  }

  @Test
  void BANDS_of_2002_use_work_and_not_duty() {
    // 12 hours on call in two weeks with 2 of work: 51 hours of duty a week, 46 of work.
    Pay pay =
        Pay.weeks(
                2,
                "2018-01-01",
                """
                2018-01-01 x5 08:00-17:00
                2018-01-06 call 09:00-21:00 2H
                2018-01-08 x5 08:00-17:00
                """)
            .under("2002", "2018-01-01");

    assertThat(averageWeek(pay)).isEqualTo("46");
    assertThat(pay.line("C02-PAY-BAND").what()).startsWith("band 1");
  }

  @Test
  void PART_TIME_weekends_are_the_full_cash_times_the_own_share_of_the_weekends() {
    // The rota works one weekend in four, the doctor one in eight: half of 7.5 % in cash.
    String oneInFour = "2018-01-06 09:00-17:00\n2018-02-03 09:00-17:00";
    Pay pay =
        Pay.weeks(8, "2018-01-01", "2018-01-01 x3 09:00-17:00\n2018-01-13 09:00-17:00")
            .partTime("0.6")
            .on("2018-01-01")
            .assuming(Assumable.STANDARD_DAY, "8")
            .beside("okafor", oneInFour);

    assertThat(pay.pounds(WEEKEND)).isEqualTo("1733.00");
  }

  @Test
  void PART_TIME_calls_are_the_full_cash_times_the_own_share_of_the_calls() {
    Pay pay =
        Pay.weeks(8, "2018-01-01", "2018-01-01 call 17:00-09:00 2H")
            .partTime("0.6")
            .on("2018-01-01")
            .beside("okafor", "2018-01-02 x4 call 17:00-09:00 2H");

    assertThat(pay.pounds("C16-PAY-CALL")).isEqualTo("924.25");
  }

  @Test
  void PAY_PROTECTION_never_counts_band_3() {
    Protection three = new Protection.CashFloor(Money.parse("40000"), Band.THREE);
    Protection twoA = new Protection.CashFloor(Money.parse("40000"), Band.TWO_A);

    assertThat(fourWeeks("").protectedBy(three).total())
        .isEqualTo(fourWeeks("").protectedBy(twoA).total())
        .isEqualTo("72000.00");
  }

  @Test
  void PAY_PROTECTION_by_the_old_terms_never_counts_band_3() {
    // Eight nights in a row of sixteen hours keep no limit of the New Deal.
    Pay pay =
        Pay.weeks(4, "2018-01-01", "2018-01-01 x14 17:00-09:00")
            .protectedBy(new Protection.OldTerms())
            .on("2018-01-01");

    assertThat(pay.line("C02-PAY-BAND").what()).isEqualTo("band 2A");
    assertThat(
            Pay.weeks(4, "2018-01-01", "2018-01-01 x14 17:00-09:00")
                .under("2002", "2018-01-01")
                .line("C02-PAY-BAND")
                .what())
        .isEqualTo("band 3");
  }

  @Test
  void EFFECTIVE_DATES_fall_in_the_middle_of_a_year() {
    assertThat(st6("2018-04-01")).isEqualTo("46208.00");
    assertThat(st6("2018-10-01")).isEqualTo("47132.00");
    assertThat(st6("2020-09-30")).isEqualTo("49036.00");
    assertThat(st6("2020-10-01")).isEqualTo("52036.00");
    assertThat(st6("2021-09-30")).isEqualTo("53077.00");
    assertThat(st6("2021-10-01")).isEqualTo("56077.00");
    assertThat(st6("2026-07-24")).isEqualTo("76582.00");
  }

  @Test
  void EFFECTIVE_DATES_before_October_2020_an_ST6_is_paid_as_an_ST3() {
    assertThat(st6("2020-09-30")).isEqualTo(fourWeeks("").on("2020-09-30").total());
    assertThat(fourWeeks("").on("2020-10-01").total()).isEqualTo("49036.00");
  }

  private static String st6(String day) {
    return fourWeeks("").at(Stage.ST6).on(day).total();
  }

  @Test
  void ROUNDING_of_part_time_pay_of_2002_is_up_at_each_of_its_two_steps() {
    Pay pay =
        Pay.weeks(1, "2018-01-01", "2018-01-01 x3 09:00-18:00")
            .at(Scale.STR, 3)
            .partTime("0.6")
            .under("2002", "2015-04-01")
            .assuming(Assumable.PART_TIME_BANDS, "flowchart");

    assertThat(pay.pounds("C02-PAY-BASIC")).isEqualTo("21572.00");
  }
}
