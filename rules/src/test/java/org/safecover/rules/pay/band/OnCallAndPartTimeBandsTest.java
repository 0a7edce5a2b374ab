package org.safecover.rules.pay.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.RotaType;
import org.safecover.rules.pay.band.BandStep.Answer;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;

class OnCallAndPartTimeBandsTest {

  private static final String FOUR_WEEKS_OF_DAYS =
      """
      2026-03-02 x5 09:00-17:00
      2026-03-09 x5 09:00-17:00
      2026-03-16 x5 09:00-17:00
      2026-03-23 x5 09:00-17:00
      """;

  /// @param hours of work expected in each of so many weeknights on call in four weeks
  private static DrawnPattern calls(int number, String hours) {
    StringBuilder drawn = new StringBuilder(FOUR_WEEKS_OF_DAYS);
    for (int call = 0; call < number; call++) {
      int day = 2 + 7 * (call % 4) + 2 * (call / 4);
      drawn.append("2026-03-%02d call 17:00-09:00 %s%n".formatted(day, hours));
    }
    return DrawnPattern.weeks(4, "2026-03-02", drawn.toString()).ofType(RotaType.ON_CALL);
  }

  private static DrawnPattern flowchart(DrawnPattern pattern) {
    return pattern.assuming(Assumable.ON_CALL_BANDS, "flowchart");
  }

  private static DrawnPattern guide(DrawnPattern pattern) {
    return pattern.assuming(Assumable.ON_CALL_BANDS, "union-guide");
  }

  @Test
  void BAND_ON_CALL_the_band_cannot_be_said_without_an_assumption_and_the_figure_is_named() {
    BandAnswer answer = calls(2, "1h").answer();

    assertThat(answer.findBand()).isEmpty();
    assertThat(answer.outcome())
        .isInstanceOfSatisfying(
            BandAnswer.Outcome.CannotBeSaid.class,
            cannot ->
                assertThat(cannot.missing())
                    .extracting(Missing::id)
                    .containsExactly("pay.2002.on-call-mapping"));
    assertThat(answer.path()).extracting(step -> step.question().text()).contains("BAND-R");
  }

  @Test
  void BAND_ON_CALL_an_answer_that_rests_on_an_assumption_says_so() {
    assertThat(flowchart(calls(2, "1h")).answer().assumed())
        .extracting(Object::toString)
        .containsExactly("on-call-bands=flowchart");
  }

  @Test
  void BAND_ON_CALL_exactly_1_in_5_without_prospective_cover_meets_the_first_test() {
    assertThat(calls(4, "1h").step("BAND-ON-CALL").answer()).isEqualTo(Answer.YES);
    assertThat(calls(3, "1h").step("BAND-ON-CALL").answer()).isEqualTo(Answer.NO);
  }

  @Test
  void BAND_ON_CALL_with_prospective_cover_1_in_6_is_enough() {
    assertThat(calls(3, "1h").coveredWithLeaveDays("25").step("BAND-ON-CALL").answer())
        .as("3 of 20 weekdays are 1 in 6.67")
        .isEqualTo(Answer.NO);
    assertThat(calls(4, "1h").coveredWithLeaveDays("25").step("BAND-ON-CALL").answer())
        .isEqualTo(Answer.YES);
  }

  @Test
  void BAND_ON_CALL_before_full_registration_1_in_6_and_a_half_is_needed() {
    DrawnPattern threeOfTwenty = calls(3, "1h");

    assertThat(threeOfTwenty.steps("BAND-ON-CALL").get(1).answer()).isEqualTo(Answer.YES);
    assertThat(calls(3, "1h").asA(Grade.F1).steps("BAND-ON-CALL").get(1).answer())
        .isEqualTo(Answer.NO);
  }

  @Test
  void BAND_ON_CALL_seldom_and_from_home_is_1C_by_either_chart() {
    assertThat(flowchart(calls(2, "1h")).band()).isEqualTo("1C");
    assertThat(guide(calls(2, "1h")).band()).isEqualTo("1C");
  }

  @Test
  void BAND_ON_CALL_often_but_quiet_is_1B_by_the_flowchart_and_1A_by_the_unions_guide() {
    assertThat(flowchart(calls(4, "1h")).band()).isEqualTo("1B");
    assertThat(guide(calls(4, "1h")).band()).isEqualTo("1A");
  }

  @Test
  void BAND_R_four_hours_after_19_00_on_half_of_the_occasions_meet_it() {
    assertThat(calls(4, "6h").step("BAND-R").answer())
        .as("12 of 16 hours, 4 h 30")
        .isEqualTo(Answer.YES);
    assertThat(calls(4, "5h").step("BAND-R").answer()).as("3 h 45").isEqualTo(Answer.NO);
  }

  @Test
  void BAND_R_a_resident_evening_meets_it_and_a_resident_day_does_not() {
    String evening = FOUR_WEEKS_OF_DAYS + "2026-03-07 10:00-20:00";
    DrawnPattern resident = DrawnPattern.weeks(4, "2026-03-02", evening).ofType(RotaType.ON_CALL);
    DrawnPattern byDay =
        DrawnPattern.weeks(4, "2026-03-02", FOUR_WEEKS_OF_DAYS + "2026-03-07 09:00-19:00")
            .ofType(RotaType.ON_CALL);

    assertThat(resident.step("BAND-R").answer()).isEqualTo(Answer.YES);
    assertThat(byDay.step("BAND-R").answer()).isEqualTo(Answer.NO);
  }

  @Test
  void DEFINITION_8_actual_work_decides_and_not_duty() {
    DrawnPattern light = flowchart(calls(6, "2h"));
    BandFacts.Hours hours = light.answer().facts().hours();

    assertThat(hours.dutyAWeek()).as("40 + 6 × 16 / 4").isEqualTo(Ratio.of(64, 1));
    assertThat(hours.workAWeek()).as("40 + 6 × 2 / 4").isEqualTo(Ratio.of(43, 1));
    assertThat(light.band()).as("band 1 by work; 64 h would be band 2").isEqualTo("1B");
    assertThat(flowchart(calls(6, "6h")).band()).as("49 h of work").isEqualTo("2A");
  }

  @Test
  void BAND_PART_TIME_each_share_begins_at_its_figure() {
    assertThat(share("5h")).isEqualTo("F5");
    assertThat(share("6h")).isEqualTo("F6");
    assertThat(share("5h59m")).isEqualTo("F5");
    assertThat(share("7h")).isEqualTo("F7");
    assertThat(share("8h")).isEqualTo("F8");
    assertThat(share("9h")).isEqualTo("F9");
    assertThat(share("9h59m")).isEqualTo("F9");
    assertThat(share("10h")).as("full-time hours").isEqualTo("none");
    assertThat(share("4h59m")).as("too few").isEqualTo("none");
  }

  /// Four days of one length, by day.
  private static String share(String length) {
    String end = LocalTime.of(8, 0).plus(Duration.parse("PT" + length)).toString();
    BandAnswer answer =
        DrawnPattern.weeks(1, "2026-03-02", "2026-03-02 x4 08:00-" + end).partTime("0.6").answer();
    return answer.outcome() instanceof BandAnswer.Outcome.Said said
        ? said.share().orElse("none")
        : "cannot be said";
  }

  @Test
  void BAND_PART_TIME_out_of_hours_the_band_cannot_be_said_without_an_assumption() {
    String drawn = "2026-03-02 x3 12:00-22:00";
    DrawnPattern plain = DrawnPattern.weeks(1, "2026-03-02", drawn).partTime("0.6");
    DrawnPattern assumed =
        DrawnPattern.weeks(1, "2026-03-02", drawn)
            .partTime("0.6")
            .assuming(Assumable.PART_TIME_BANDS, "flowchart");

    assertThat(plain.band()).isEqualTo("cannot be said");
    assertThat(assumed.band()).isEqualTo("FB");
    assertThat(assumed.answer().assumed()).hasSize(1);
  }

  @Test
  void BAND_PART_TIME_by_the_unions_guide_1_weekend_in_6_and_a_half_is_most_antisocial() {
    String days =
        """
        2026-03-02 x3 09:00-17:00
        2026-03-09 x3 09:00-17:00
        2026-03-16 x3 09:00-17:00
        2026-03-23 x3 09:00-17:00
        2026-03-30 x3 09:00-17:00
        2026-04-06 x3 09:00-17:00
        2026-03-07 09:00-17:00
        """;

    assertThat(
            DrawnPattern.weeks(6, "2026-03-02", days)
                .partTime("0.6")
                .assuming(Assumable.PART_TIME_BANDS, "flowchart")
                .band())
        .isEqualTo("FA");
    assertThat(
            DrawnPattern.weeks(7, "2026-03-02", days)
                .partTime("0.6")
                .assuming(Assumable.PART_TIME_BANDS, "flowchart")
                .band())
        .isEqualTo("FB");
  }

  @Test
  void BAND_PART_TIME_leave_needs_the_standard_day_which_is_named_when_missing() {
    BandAnswer missing = partTimeWithLeave().answer();

    assertThat(missing.outcome())
        .isInstanceOfSatisfying(
            BandAnswer.Outcome.CannotBeSaid.class,
            cannot ->
                assertThat(cannot.missing())
                    .extracting(Missing::id)
                    .containsExactly("pay.leave.part-time-day"));

    BandAnswer assumed = partTimeWithLeave().assuming(Assumable.STANDARD_DAY, 4).answer();

    assertThat(assumed.facts().hours().workAWeek())
        .as("(40 - 1 day of 4 h) / (2 - 1/5)")
        .isEqualTo(Ratio.of(20, 1));
    assertThat(assumed.assumed()).hasSize(1);
  }

  private static DrawnPattern partTimeWithLeave() {
    return DrawnPattern.weeks(2, "2026-03-02", "2026-03-02 x5 09:00-17:00")
        .partTime("0.5")
        .coveredWithLeaveDays("26");
  }
}
