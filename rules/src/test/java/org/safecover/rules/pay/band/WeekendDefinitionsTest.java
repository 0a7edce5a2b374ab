package org.safecover.rules.pay.band;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safecover.rules.pay.hours.PatternHours;

/// The weekend of bands beside the weekend that pay has had since 2016.
class WeekendDefinitionsTest {

  private static DrawnPattern week(String drawn) {
    return DrawnPattern.weeks(1, "2026-03-02", drawn);
  }

  private static long banded(DrawnPattern pattern) {
    return pattern.answer().facts().weekends().worked();
  }

  private static int paidSince2016(DrawnPattern pattern) {
    return PatternHours.weekendsBegunIn(pattern.pattern());
  }

  @Test
  void DEFINITION_1_a_friday_night_is_a_weekend_for_bands_and_not_for_pay_since_2016() {
    DrawnPattern fridayNight = week("2026-03-06 20:00-08:00");

    assertThat(banded(fridayNight)).isEqualTo(1);
    assertThat(paidSince2016(fridayNight)).isZero();
  }

  @Test
  void DEFINITION_1_a_friday_evening_without_any_saturday_is_a_weekend_for_bands_alone() {
    DrawnPattern fridayEvening = week("2026-03-06 14:00-22:00");

    assertThat(banded(fridayEvening)).isEqualTo(1);
    assertThat(paidSince2016(fridayEvening)).isZero();
  }

  @Test
  void DEFINITION_1_an_early_monday_is_a_weekend_for_bands_alone() {
    DrawnPattern earlyMonday = week("2026-03-02 06:00-14:00");

    assertThat(banded(earlyMonday)).isEqualTo(1);
    assertThat(paidSince2016(earlyMonday)).isZero();
  }

  @Test
  void DEFINITION_1_a_saturday_is_a_weekend_for_both() {
    DrawnPattern saturday = week("2026-03-07 09:00-12:00");

    assertThat(banded(saturday)).isEqualTo(1);
    assertThat(paidSince2016(saturday)).isEqualTo(1);
  }
}
