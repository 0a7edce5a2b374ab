package org.safecover.rules.pay.band;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.pay.band.BandStep.Answer;
import org.safecover.rules.pay.line.Assumable;

/// Each question just inside and just outside its figure. March 2026 begins on a Sunday; the 2nd is
/// a Monday.
class BandQuestionsTest {

  private static final String FOUR_WEEKS_OF_DAYS =
      """
      2026-03-02 x5 08:00-16:00
      2026-03-09 x5 08:00-16:00
      2026-03-16 x5 08:00-16:00
      2026-03-23 x5 08:00-16:00
      """;

  private static DrawnPattern week(String drawn) {
    return DrawnPattern.weeks(1, "2026-03-02", drawn);
  }

  private static DrawnPattern fourWeeks(String more) {
    return DrawnPattern.weeks(4, "2026-03-02", FOUR_WEEKS_OF_DAYS + more);
  }

  private static Ratio workAWeek(DrawnPattern pattern) {
    return pattern.answer().facts().hours().workAWeek();
  }

  @Test
  void BAND_HOURS_exactly_48_hours_are_not_more_than_48() {
    DrawnPattern week = week("2026-03-02 x4 08:00-20:00");

    assertThat(workAWeek(week)).isEqualTo(Ratio.of(48, 1));
    assertThat(week.step("BAND-HOURS").answer()).isEqualTo(Answer.NO);
    assertThat(week.band()).isEqualTo("1B");
  }

  @Test
  void BAND_HOURS_48_hours_and_a_minute_are_in_the_branch_of_band_2() {
    DrawnPattern week =
        week(
            """
            2026-03-02 x3 08:00-20:00
            2026-03-05 08:00-20:01
            """);

    assertThat(week.step("BAND-HOURS").answer()).isEqualTo(Answer.YES);
    assertThat(week.band()).isEqualTo("2B");
  }

  @Test
  void BAND_HOURS_exactly_40_hours_by_day_earn_no_supplement() {
    DrawnPattern week = week("2026-03-02 x5 08:00-16:00");

    assertThat(week.steps("BAND-HOURS"))
        .extracting(BandStep::answer)
        .containsExactly(Answer.NO, Answer.NO);
    assertThat(week.band()).isEqualTo("none");
  }

  @Test
  void BAND_HOURS_40_hours_and_a_minute_by_day_are_band_1B() {
    DrawnPattern week =
        week(
            """
            2026-03-02 x4 08:00-16:00
            2026-03-06 08:00-16:01
            """);

    assertThat(week.band()).isEqualTo("1B");
  }

  @Test
  void BAND_HOURS_exactly_40_hours_with_a_minute_out_of_hours_are_band_1B() {
    DrawnPattern week =
        week(
            """
            2026-03-02 x4 08:00-16:00
            2026-03-06 11:01-19:01
            """);

    assertThat(workAWeek(week)).isEqualTo(Ratio.of(40, 1));
    assertThat(week.band()).isEqualTo("1A");
    assertThat(week.step("BAND-WEEKENDS").answer())
        .as("a minute after 19:00 on Friday is a weekend")
        .isEqualTo(Answer.YES);
    assertThat(
            week("""
            2026-03-02 x4 08:00-16:00
            2026-03-06 06:59-14:59
            """)
                .band())
        .isEqualTo("1B");
  }

  @Test
  void BAND_HOURS_prospective_cover_takes_leave_off_hours_and_weeks() {
    DrawnPattern covered = fourWeeks("").coveredWithLeaveDays("26");

    assertThat(workAWeek(covered))
        .as("(160 - 2 days of 8 h) / (4 - 2/5 weeks)")
        .isEqualTo(Ratio.of(40, 1));
    assertThat(workAWeek(fourWeeks("2026-03-07 08:00-20:00").coveredWithLeaveDays("26")))
        .as("(172 - 16) / 3.6")
        .isEqualTo(Ratio.of(130, 3));
    assertThat(workAWeek(fourWeeks("2026-03-07 08:00-20:00"))).isEqualTo(Ratio.of(43, 1));
  }

  @Test
  void BAND_HOURS_leave_follows_the_point_of_the_scale_and_is_said_to_be_taken_without_one() {
    assertThat(leaveWeeks(fourWeeks("").covered().onPoint(new ScalePoint(Scale.STR, 2))))
        .isEqualTo(Ratio.of(5, 1));
    assertThat(leaveWeeks(fourWeeks("").covered().onPoint(new ScalePoint(Scale.STR, 3))))
        .isEqualTo(Ratio.of(6, 1));
    assertThat(leaveWeeks(fourWeeks("").covered().onPoint(new ScalePoint(Scale.F2, 2))))
        .isEqualTo(Ratio.of(5, 1));
    assertThat(fourWeeks("").covered().answer().notes()).hasSize(1);
    assertThat(leaveWeeks(fourWeeks("").covered().assuming(Assumable.LEAVE_DAYS, 30)))
        .isEqualTo(Ratio.of(6, 1));
    assertThat(fourWeeks("").covered().assuming(Assumable.LEAVE_DAYS, 30).answer().assumed())
        .hasSize(1);
  }

  private static Ratio leaveWeeks(DrawnPattern pattern) {
    return pattern.answer().facts().hours().leaveWeeks();
  }

  @Test
  void BAND_ANTISOCIAL_exactly_one_third_is_enough() {
    DrawnPattern week =
        week(
            """
            2026-03-02 x2 07:00-19:00
            2026-03-04 19:00-07:00
            """);

    assertThat(week.step("BAND-ANTISOCIAL").measured())
        .isEqualTo(new Quantity.Share(Ratio.of(1, 3)));
    assertThat(week.band()).isEqualTo("1A");
  }

  @Test
  void BAND_ANTISOCIAL_a_minute_under_one_third_is_not_enough() {
    DrawnPattern week =
        week(
            """
            2026-03-02 x2 07:00-19:00
            2026-03-04 19:01-07:00
            """);

    assertThat(week.step("BAND-ANTISOCIAL").answer()).isEqualTo(Answer.NO);
    assertThat(week.band()).isEqualTo("1B");
  }

  @Test
  void BAND_WEEKENDS_exactly_1_in_4_is_enough_in_band_1() {
    DrawnPattern rota = fourWeeks("2026-03-07 08:00-16:00");

    assertThat(rota.step("BAND-WEEKENDS").measured())
        .isEqualTo(new Quantity.Frequency(1, 4, "weekends"));
    assertThat(rota.band()).isEqualTo("1A");
  }

  @Test
  void BAND_WEEKENDS_1_in_5_is_not_enough_in_band_1() {
    DrawnPattern rota =
        DrawnPattern.weeks(
            5,
            "2026-03-02",
            FOUR_WEEKS_OF_DAYS + "2026-03-07 08:00-16:00\n2026-03-30 x5 08:00-16:00");

    assertThat(rota.band()).isEqualTo("1B");
  }

  @Test
  void BAND_WEEKENDS_exactly_1_in_3_is_enough_in_band_2_and_1_in_4_is_not() {
    String threeWeeks =
        """
        2026-03-02 x5 08:00-18:00
        2026-03-09 x5 08:00-18:00
        2026-03-16 x5 08:00-18:00
        2026-03-07 08:00-12:00
        """;

    assertThat(DrawnPattern.weeks(3, "2026-03-02", threeWeeks).band()).isEqualTo("2A");
    assertThat(DrawnPattern.weeks(4, "2026-03-02", threeWeeks + "2026-03-23 x5 08:00-18:00").band())
        .isEqualTo("2B");
  }

  @Test
  void BAND_WEEKENDS_duty_until_19_00_on_friday_is_no_weekend_and_a_minute_more_is_one() {
    assertThat(weekends(week("2026-03-06 11:00-19:00"))).isZero();
    assertThat(weekends(week("2026-03-06 11:00-19:01"))).isEqualTo(1);
  }

  @Test
  void BAND_WEEKENDS_duty_from_07_00_on_monday_is_no_weekend_and_a_minute_earlier_is_one() {
    assertThat(weekends(week("2026-03-02 07:00-15:00"))).isZero();
    assertThat(weekends(week("2026-03-02 06:59-15:00"))).isEqualTo(1);
  }

  @Test
  void BAND_WEEKENDS_a_sunday_night_into_monday_is_that_weekend_once() {
    assertThat(weekends(week("2026-03-08 21:00-09:00"))).isEqualTo(1);
    assertThat(weekends(week("2026-03-06 x3 21:00-09:00"))).isEqualTo(1);
  }

  @Test
  void BAND_WEEKENDS_a_rota_that_is_not_of_whole_weeks_has_the_weekends_it_touches() {
    BandFacts.Weekends weekends =
        DrawnPattern.days(10, "2026-03-07", "2026-03-07 08:00-16:00").answer().facts().weekends();

    assertThat(weekends).isEqualTo(new BandFacts.Weekends(1, 2));
  }

  private static long weekends(DrawnPattern pattern) {
    return pattern.answer().facts().weekends().worked();
  }

  @Test
  void BAND_OUT_OF_HOURS_07_00_to_19_00_is_inside_and_a_minute_either_side_is_not() {
    assertThat(week("2026-03-02 07:00-19:00").step("BAND-OUT-OF-HOURS").answer())
        .isEqualTo(Answer.NO);
    assertThat(week("2026-03-02 06:59-19:00").step("BAND-OUT-OF-HOURS").answer())
        .isEqualTo(Answer.YES);
    assertThat(week("2026-03-02 07:00-19:01").step("BAND-OUT-OF-HOURS").answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void BAND_OUT_OF_HOURS_a_night_across_midnight_counts_all_but_its_morning_after_07_00() {
    assertThat(outside(week("2026-03-03 21:15-09:15"))).isEqualTo(Ratio.of(39, 4));
  }

  @Test
  void BAND_OUT_OF_HOURS_the_october_night_is_an_hour_longer_and_the_march_night_an_hour_shorter() {
    DrawnPattern october = DrawnPattern.weeks(1, "2026-10-19", "2026-10-24 21:15-09:15");
    DrawnPattern march = DrawnPattern.weeks(1, "2026-03-23", "2026-03-28 21:15-09:15");

    assertThat(workAWeek(october)).isEqualTo(Ratio.of(13, 1));
    assertThat(outside(october)).isEqualTo(Ratio.of(13, 1));
    assertThat(workAWeek(march)).isEqualTo(Ratio.of(11, 1));
    assertThat(outside(march)).isEqualTo(Ratio.of(11, 1));
    assertThat(weekends(october)).isEqualTo(1);
    assertThat(weekends(march)).isEqualTo(1);
  }

  private static Ratio outside(DrawnPattern pattern) {
    return pattern.answer().facts().hours().outside();
  }

  @Test
  void BAND_OUT_OF_HOURS_a_normal_day_on_a_public_holiday_is_a_day_like_any_other() {
    DrawnPattern week =
        week(
            """
            2026-03-02 x4 08:00-16:00
            2026-03-06 holiday 08:00-16:00
            """);

    assertThat(workAWeek(week)).isEqualTo(Ratio.of(40, 1));
    assertThat(week.band()).isEqualTo("none");
  }

  @Test
  void BAND_HOURS_public_holidays_as_leave_come_off_hours_and_weeks() {
    String drawn =
        """
        2026-03-02 x4 08:00-18:00
        2026-03-06 holiday 08:00-16:00
        """;

    assertThat(workAWeek(week(drawn))).isEqualTo(Ratio.of(48, 1));
    assertThat(workAWeek(week(drawn).holidaysAsLeave()))
        .as("40 / (4/5)")
        .isEqualTo(Ratio.of(50, 1));
    assertThat(
            workAWeek(
                DrawnPattern.weeks(4, "2026-03-02", FOUR_WEEKS_OF_DAYS.replaceFirst("x5", "x4"))
                    .coveredWithLeaveDays("26")))
        .isEqualTo(Ratio.of(340, 9));
  }

  @Test
  void BAND_COMPLIANT_a_duty_over_14_hours_on_a_full_shift_is_band_3() {
    assertThat(week("2026-03-02 08:00-22:00").band()).isNotEqualTo("3");
    DrawnPattern broken = week("2026-03-02 08:00-22:01");
    assertThat(broken.band()).isEqualTo("3");
    assertThat(broken.answer().facts().newDeal().broken())
        .extracting(rule -> rule.text())
        .containsExactly("ND-CONTINUOUS");
  }

  @Test
  void BAND_COMPLIANT_prospective_cover_can_take_work_over_56_hours() {
    String drawn = "2026-03-02 x4 08:00-22:00";

    assertThat(week(drawn).band()).isNotEqualTo("3");
    assertThat(week(drawn).coveredWithLeaveDays("25").band()).isEqualTo("3");
    assertThat(week(drawn).coveredWithLeaveDays("25").answer().facts().newDeal().broken())
        .extracting(rule -> rule.text())
        .containsExactly("ND-DUTY", "ND-WORK");
  }

  @Test
  void BAND_COMPLIANT_the_working_time_regulations_make_no_band_3() {
    DrawnPattern shortRest =
        week(
            """
            2026-03-02 08:00-20:00
            2026-03-03 05:00-17:00
            """);

    assertThat(shortRest.band()).as("nine hours of rest, eleven by law").isEqualTo("1B");
  }

  @Test
  void BAND_HOURS_a_foundation_doctor_is_banded_like_any_other_on_a_shift_rota() {
    assertThat(fourWeeks("2026-03-07 08:00-16:00").asA(Grade.F1).band()).isEqualTo("1A");
  }
}
