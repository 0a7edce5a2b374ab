package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safecover.domain.pay.Premium;
import org.safecover.domain.pay.Stage;
import org.safecover.rules.pay.line.Assumable;

/// Mistakes that public pay calculators have made.
class CalculatorTrapsTest {

  private static final String FORTY_HOURS = "2017-05-01 x5 09:00-17:00";

  private static Pay fortyHours() {
    return Pay.weeks(1, "2017-05-01", FORTY_HOURS).on("2017-04-01");
  }

  @Test
  void TRAP_the_night_ends_at_seven_and_not_at_eight() {
    Pay pay = Pay.weeks(1, "2017-05-01", "2017-05-01 x5 07:00-15:00").on("2017-04-01");

    assertThat(pay.total()).isEqualTo("46208.00");
  }

  @Test
  void TRAP_a_premium_goes_by_programme_and_not_by_pay_point() {
    // Core psychiatry reaches the fourth point in its third year and keeps its own premium.
    assertThat(premium(Stage.CT1, Premium.PSYCHIATRY_CORE)).isEqualTo("3367.00");
    assertThat(premium(Stage.CT3, Premium.PSYCHIATRY_CORE)).isEqualTo("3367.00");
    assertThat(premium(Stage.CT3, Premium.ACADEMIA)).isEqualTo("4040.00");
    assertThat(premium(Stage.ST3, Premium.GP)).isEqualTo("8282.00");
    assertThat(fortyHours().at(Stage.CT3).pounds("C16-PAY-PREMIUM")).isEqualTo("0.00");
  }

  @Test
  void TRAP_a_premium_goes_by_the_length_of_the_programme_and_not_by_the_years_left() {
    for (Stage stage : new Stage[] {Stage.ST4, Stage.ST5, Stage.ST6}) {
      assertThat(premium(stage, Premium.PROGRAMME_3Y)).isEqualTo("6734.00");
    }
    assertThat(premium(Stage.ST3, Premium.PROGRAMME_6Y)).isEqualTo("3367.00");
    assertThat(premium(Stage.ST8, Premium.PROGRAMME_6Y)).isEqualTo("3367.00");
  }

  private static String premium(Stage stage, Premium premium) {
    return fortyHours().at(stage).with(premium).pounds("C16-PAY-PREMIUM");
  }

  @Test
  void TRAP_hours_are_not_cut_to_whole_ones() {
    Pay pay = Pay.weeks(1, "2017-05-01", FORTY_HOURS + "\n2017-05-05 20:30-21:20").on("2017-04-01");

    assertThat(pay.hours("C16-PAY-HOURS")).isEqualTo("0.833");
    assertThat(pay.pounds("C16-PAY-HOURS")).isEqualTo("962.67");
    assertThat(pay.hours("C16-PAY-NIGHT")).isEqualTo("0.333");
    assertThat(pay.pounds("C16-PAY-NIGHT")).isEqualTo("142.47");
  }

  @Test
  void TRAP_forty_five_hours_with_ten_unsocial_are_five_additional_and_ten_enhanced() {
    // Not ten additional and five enhanced, which would come to 59,897.12.
    Pay pay =
        Pay.weeks(
                1,
                "2017-05-01",
                """
                2017-05-01 x4 09:00-17:00
                2017-05-02 18:00-21:00
                2017-05-05 21:00-07:00
                """)
            .on("2017-04-01");

    assertThat(pay.hours("C16-PAY-HOURS")).isEqualTo("5");
    assertThat(pay.hours("C16-PAY-NIGHT")).isEqualTo("10");
    assertThat(pay.total()).isEqualTo("56258.24");
  }

  @Test
  void TRAP_one_weekend_in_four_earns_seven_and_a_half_percent_and_not_six() {
    Pay pay = Pay.weeks(4, "2017-05-01", "2017-05-06 09:00-17:00").on("2017-04-01");

    assertThat(pay.pounds("C16-PAY-WEEKEND")).isEqualTo("3466.00");
  }

  @Test
  void TRAP_a_single_saturday_is_a_weekend() {
    Pay pay = Pay.weeks(8, "2017-05-01", "2017-05-06 09:00-10:00").on("2017-04-01");

    assertThat(pay.pounds("C16-PAY-WEEKEND")).isEqualTo("1387.00");
  }

  @Test
  void TRAP_weekends_worked_are_not_weekend_days_halved() {
    // Saturdays alone of two weekends in eight weeks are two weekends and not one.
    Pay pay =
        Pay.weeks(8, "2017-05-01", "2017-05-06 09:00-17:00\n2017-05-20 09:00-17:00")
            .on("2017-04-01");

    assertThat(pay.pounds("C16-PAY-WEEKEND")).isEqualTo("3466.00");
  }

  @Test
  void TRAP_pay_is_worked_out_from_hours_after_leave() {
    Pay pay =
        Pay.weeks(1, "2017-05-01", "2017-05-01 x5 09:00-18:00")
            .coveredInLeaveOf("27")
            .on("2017-04-01");

    assertThat(pay.hours("C16-PAY-HOURS")).isEqualTo("5.778");
  }

  @Test
  void TRAP_the_part_time_allowance_is_not_forgotten() {
    Pay pay = fortyHours().partTime("0.8").on("2020-01-01").assuming(Assumable.STANDARD_DAY, "8");

    assertThat(pay.pounds("C16-PAY-PART-TIME")).isEqualTo("1000.00");
  }
}
