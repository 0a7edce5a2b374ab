package org.safecover.rules.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.hospital.Hospital;

/// Which duties an action leaves unworked: the unit is the duty, by its start.
class NotWorkedTest {

  private static DrawnHospital drawn() {
    return new DrawnHospital()
        .rota(
            """
            Asha   STR        emergency Night  2016-01-11 21:15-09:15
            Bell   STR        emergency Late   2016-01-12 08:00-20:00
            Cole   SHO        planned   Clinic 2016-01-12 09:00-17:00
            Dunn   SHO        emergency Night  2016-01-12 21:15-09:15
            Esen   STR        emergency Late   2016-01-13 08:00-20:00
            Ford   CONSULTANT planned   Clinic 2016-01-12 09:00-17:00
            """);
  }

  private static List<String> notWorked(Withdrawal withdrawal) {
    Hospital hospital = drawn().struck(withdrawal, "2016-01-12 08:00", "2016-01-13 08:00");
    var action = hospital.actions().getFirst();
    return NotWorked.of(hospital, action, action.latest()).stream()
        .map(duty -> duty.person().text())
        .toList();
  }

  @Test
  void under_full_withdrawal_every_called_out_duty_that_starts_inside_is_left() {
    assertThat(notWorked(Withdrawal.FULL)).contains("Bell", "Cole", "Dunn");
  }

  @Test
  void the_night_begun_before_the_action_is_finished() {
    assertThat(notWorked(Withdrawal.FULL)).doesNotContain("Asha");
  }

  @Test
  void a_duty_that_starts_at_the_very_start_is_left_and_one_at_the_very_end_is_worked() {
    assertThat(notWorked(Withdrawal.FULL)).contains("Bell").doesNotContain("Esen");
  }

  @Test
  void those_not_called_out_work_on() {
    assertThat(notWorked(Withdrawal.FULL)).doesNotContain("Ford");
  }

  @Test
  void under_emergency_care_only_just_the_planned_duties_are_left() {
    assertThat(notWorked(Withdrawal.EMERGENCY_CARE_ONLY)).containsExactly("Cole");
  }

  @Test
  void christmas_day_cover_leaves_what_emergency_care_only_leaves() {
    assertThat(notWorked(Withdrawal.CHRISTMAS_DAY_COVER)).containsExactly("Cole");
  }
}
