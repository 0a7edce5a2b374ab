package org.safecover.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.domain.time.Period;

class TimeWordsTest {

  private final TimeWords times = new TimeWords(ZoneId.of("Europe/London"));

  @Test
  void TIMES_01_a_day_duty_names_its_day_once() {
    assertThat(times.period(period("2016-01-12T08:00:00Z", "2016-01-12T20:00:00Z")))
        .isEqualTo("Tue 12 Jan 2016 08:00 – 20:00");
  }

  @Test
  void TIMES_02_a_night_names_both_days() {
    assertThat(times.period(period("2016-01-12T20:00:00Z", "2016-01-13T08:00:00Z")))
        .isEqualTo("Tue 12 Jan 2016 20:00 – Wed 13 Jan 08:00");
  }

  @Tag("HAZARD-07")
  @Test
  void TIMES_03_the_night_of_either_clock_change_names_its_zones() {
    assertThat(times.period(period("2026-10-24T19:00:00Z", "2026-10-25T08:00:00Z")))
        .isEqualTo("Sat 24 Oct 2026 20:00 BST – Sun 25 Oct 08:00 GMT");
    assertThat(times.period(period("2026-03-28T20:00:00Z", "2026-03-29T07:00:00Z")))
        .isEqualTo("Sat 28 Mar 2026 20:00 GMT – Sun 29 Mar 08:00 BST");
  }

  @Test
  void TIMES_04_a_time_that_happens_twice_names_its_zone() {
    assertThat(times.time(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("01:30 BST");
    assertThat(times.time(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("01:30 GMT");
    assertThat(times.time(Instant.parse("2026-10-25T02:00:00Z"))).isEqualTo("02:00");
  }

  @Test
  void TIMES_05_leave_is_said_in_whole_days_as_it_was_written() {
    assertThat(times.days(period("2016-01-11T00:00:00Z", "2016-01-16T00:00:00Z")))
        .isEqualTo("Mon 11 Jan 2016 – Fri 15 Jan 2016");
    assertThat(times.days(period("2016-07-11T23:00:00Z", "2016-07-12T23:00:00Z")))
        .isEqualTo("Tue 12 Jul 2016");
  }

  private static Period period(String start, String end) {
    return new Period(Instant.parse(start), Instant.parse(end));
  }
}
