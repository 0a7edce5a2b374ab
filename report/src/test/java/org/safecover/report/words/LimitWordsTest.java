package org.safecover.report.words;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

class LimitWordsTest {

  private static final Period WEEK = period("2016-01-11T08:00:00Z", "2016-01-18T08:00:00Z");

  private final LimitWords words = new LimitWords(new TimeWords(ZoneId.of("Europe/London")));

  @Test
  void WORDS_01_too_little_rest_says_between_which_times() {
    Period rest = period("2016-01-12T20:15:00Z", "2016-01-13T04:00:00Z");

    assertThat(words.breach(breach(rest, time(ofMinutes(465)), time(ofHours(11)))))
        .isEqualTo(
            "7 h 45 min of rest between Tue 12 Jan 2016 20:15 and Wed 13 Jan 04:00;"
                + " at least 11 h needed (REST, clause 10)");
  }

  @Test
  void WORDS_02_too_little_rest_in_a_week_says_the_longest_rest_and_the_week() {
    Period rest = period("2016-01-12T20:00:00Z", "2016-01-13T20:00:00Z");
    Breach breach =
        new Breach(
            new RuleId("REST"),
            new PersonId("A"),
            WEEK,
            List.of(),
            Optional.of(rest),
            time(ofHours(24)),
            time(ofHours(35)),
            "clause 11");

    assertThat(words.breach(breach))
        .isEqualTo(
            "24 h of rest between Tue 12 Jan 2016 20:00 and Wed 13 Jan 20:00, the longest in"
                + " Mon 11 Jan 2016 08:00 – Mon 18 Jan 08:00; at least 35 h needed"
                + " (REST, clause 11)");
  }

  @Test
  void WORDS_03_too_much_work_says_how_much_is_allowed() {
    assertThat(words.breach(breach(WEEK, time(ofHours(73)), time(ofHours(72)))))
        .isEqualTo(
            "73 h of work, Mon 11 Jan 2016 08:00 – Mon 18 Jan 08:00; at most 72 h allowed"
                + " (REST, clause 10)");
  }

  @Test
  void WORDS_04_an_average_is_said_by_the_week() {
    Measure found = new Measure.WeeklyAverage(ofHours(57 * 26), 182);
    Measure required = new Measure.WeeklyAverage(ofHours(56 * 26), 182);

    assertThat(words.breach(breach(WEEK, found, required)))
        .startsWith("57 h a week on average over 26 weeks, Mon")
        .contains("; at most 56 h a week allowed");
  }

  @Test
  void WORDS_05_counts_and_frequencies_name_what_they_count() {
    assertThat(
            words.breach(
                breach(WEEK, count(5, "long duties in a row"), count(4, "long duties in a row"))))
        .startsWith("5 long duties in a row, Mon")
        .contains("; at most 4 allowed");
    assertThat(
            words.breach(
                breach(
                    WEEK,
                    new Measure.Frequency(8, 13, "weekends"),
                    new Measure.Frequency(1, 2, "weekends"))))
        .startsWith("8 of 13 weekends, Mon")
        .contains("; at most 1 in 2 allowed");
  }

  @Test
  void WORDS_06_rest_that_is_broken_up_is_not_said_to_lie_between_the_ends_of_its_day() {
    Period day = period("2016-01-12T08:30:00Z", "2016-01-13T08:30:00Z");

    assertThat(words.breach(breach(day, time(ofHours(2)), time(ofHours(11)))))
        .isEqualTo(
            "at most 2 h of unbroken rest in Tue 12 Jan 2016 08:30 – Wed 13 Jan 08:30;"
                + " at least 11 h needed (REST, clause 10)");
  }

  private static Breach breach(Period window, Measure found, Measure required) {
    return new Breach(
        new RuleId("REST"),
        new PersonId("A"),
        window,
        List.of(),
        Optional.empty(),
        found,
        required,
        "clause 10");
  }

  private static Measure time(Duration length) {
    return new Measure.Time(length);
  }

  private static Measure count(long number, String things) {
    return new Measure.Count(number, things);
  }

  private static Period period(String start, String end) {
    return new Period(Instant.parse(start), Instant.parse(end));
  }
}
