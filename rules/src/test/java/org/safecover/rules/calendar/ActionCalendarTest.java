package org.safecover.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.time.Period;

class ActionCalendarTest {

  private final ActionCalendar calendar = NationalCalendar.read();

  @Test
  void CALENDAR_01_on_12_January_2016_three_actions_were_announced() {
    assertThat(lines(asKnownOn("2016-01-12")))
        .containsExactly(
            "2016-01-12 announced emergency-care-only Tue 08:00 - Wed 13 Jan 08:00 24 h",
            "2016-01-26 announced emergency-care-only Tue 08:00 - Thu 28 Jan 08:00 48 h",
            "2016-02-10 announced full Wed 08:00 - Wed 10 Feb 17:00 9 h");
    assertThat(asKnownOn("2016-01-12").earlier()).as("called off in December").isEqualTo(3);
  }

  @Test
  void CALENDAR_02_on_15_February_2016_it_is_known_what_became_of_them() {
    CalendarAnswer answer = asKnownOn("2016-02-15");

    assertThat(lines(answer))
        .containsExactly(
            "2016-01-12 held emergency-care-only Tue 08:00 - Wed 13 Jan 08:00 24 h",
            "2016-01-26 suspended emergency-care-only Tue 08:00 - Thu 28 Jan 08:00 48 h",
            "2016-02-10 held emergency-care-only Wed 08:00 - Thu 11 Feb 08:00 24 h");
    assertThat(answer.actions().getLast().earlier())
        .extracting(Version::status)
        .containsExactly(Status.ANNOUNCED, Status.CHANGED);
  }

  @Test
  void CALENDAR_03_an_older_notice_stays_while_its_actions_are_still_to_come() {
    assertThat(ids(asKnownOn("2023-08-31")))
        .containsExactly(
            "2023-09-19-consultants",
            "2023-09-20-residents",
            "2023-09-21-residents",
            "2023-10-02-consultants",
            "2023-10-02-residents");
  }

  @Test
  void CALENDAR_04_a_range_lists_all_that_falls_into_it_as_known_then() {
    CalendarAnswer answer = calendar.answer(question("2016-01-12", "2015-12-01", "2015-12-31"));

    assertThat(ids(answer)).containsExactly("2015-12-01", "2015-12-08", "2015-12-16");
    assertThat(answer.actions()).allMatch(known -> known.version().status() == Status.SUSPENDED);
  }

  @Test
  void CALENDAR_05_a_range_takes_in_an_action_that_ends_on_its_first_morning() {
    assertThat(ids(calendar.answer(question("", "2016-01-13", "2016-01-25"))))
        .containsExactly("2016-01-12");
    assertThat(ids(calendar.answer(question("", "2016-01-14", "2016-01-25")))).isEmpty();
    assertThat(ids(calendar.answer(question("", "2016-10-08", "2016-10-09"))))
        .as("the weekend was covered")
        .isEmpty();
  }

  @Test
  void CALENDAR_06_before_anything_was_announced_nothing_was_known() {
    assertThat(asKnownOn("2015-11-11").actions()).isEmpty();
    assertThat(ids(asKnownOn("2015-11-12")))
        .containsExactly("2015-12-01", "2015-12-08", "2015-12-16");
  }

  @Test
  void CALENDAR_07_without_a_question_every_action_is_listed_in_its_latest_form() {
    CalendarAnswer everything = calendar.answer(CalendarQuestion.EVERYTHING);

    assertThat(everything.actions()).hasSize(34).isSorted();
    assertThat(ids(everything)).doesNotHaveDuplicates();
  }

  @Test
  void CALENDAR_08_a_version_never_says_less_than_who_when_and_by_whom() {
    Set<String> notices = new HashSet<>();
    for (Action action : calendar.actions()) {
      notices.add(action.notice());
      assertThat(action.versions()).allMatch(v -> v.source().matches(".*20[12]\\d.*"));
    }
    assertThat(notices).hasSize(22);
  }

  @Test
  void CALENDAR_09_a_hospitals_own_action_takes_the_place_of_one_of_the_same_id() {
    Action own = calendar.actions().getFirst();
    ActionCalendar merged = calendar.with(List.of(own));

    assertThat(merged.actions()).hasSameSizeAs(calendar.actions());
  }

  private CalendarAnswer asKnownOn(String day) {
    return calendar.answer(question(day, "", ""));
  }

  private static CalendarQuestion question(String day, String from, String to) {
    return new CalendarQuestion(date(day), date(from), date(to));
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static List<String> ids(CalendarAnswer answer) {
    return answer.actions().stream().map(known -> known.action().id().text()).toList();
  }

  private static List<String> lines(CalendarAnswer answer) {
    return answer.actions().stream().map(ActionCalendarTest::line).toList();
  }

  private static String line(KnownAction known) {
    Version version = known.version();
    ZonedDateTime start = version.span().start().atZone(CalendarTexts.ZONE);
    ZonedDateTime end = version.span().end().atZone(CalendarTexts.ZONE);
    Duration length =
        version.windows().stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
    return "%s %s %s %ta %tR - %ta %te %tb %tR %d h"
        .formatted(
            known.action().id(),
            version.status().name().toLowerCase(Locale.ROOT),
            version.withdrawal().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            start,
            start,
            end,
            end,
            end,
            end,
            length.toHours());
  }
}
