package org.safecover.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Unit;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Dated;
import org.safecover.domain.time.Period;

class NoticeLawTest {

  private final NoticeLaw law =
      NoticeLaw.of(
          Parameters.of(
              List.of(
                  new Parameter(
                      NoticeLaw.REQUIRED,
                      "Notice",
                      Unit.DAYS,
                      "the day the notice is given",
                      LocalDate.parse("2026-01-01"),
                      figures()))),
          CalendarTexts.ZONE);

  @Test
  void NOTICE_01_seven_days_are_just_enough_in_2016_and_six_are_short() {
    assertThat(given("2016-01-05", "2016-01-12")).isEqualTo("7 of 7 kept");
    assertThat(given("2016-01-06", "2016-01-12")).isEqualTo("6 of 7 short");
  }

  @Test
  void NOTICE_02_the_law_of_the_day_of_the_notice_decides_not_that_of_the_action() {
    assertThat(given("2017-02-28", "2017-03-08")).isEqualTo("8 of 7 kept");
    assertThat(given("2017-03-01", "2017-03-14")).isEqualTo("13 of 14 short");
    assertThat(given("2017-03-01", "2017-03-15")).isEqualTo("14 of 14 kept");
    assertThat(given("2026-02-17", "2026-03-02")).isEqualTo("13 of 14 short");
    assertThat(given("2026-02-18", "2026-02-28")).isEqualTo("10 of 10 kept");
    assertThat(given("2026-02-18", "2026-02-27")).isEqualTo("9 of 10 short");
  }

  @Test
  void NOTICE_03_a_clock_change_between_does_not_change_the_days() {
    assertThat(given("2016-03-24", "2016-03-31")).isEqualTo("7 of 7 kept");
    assertThat(given("2016-10-28", "2016-11-04")).isEqualTo("7 of 7 kept");
  }

  @Test
  void NOTICE_04_where_only_the_announcement_is_known_the_finding_says_so() {
    Action action = action(Optional.empty(), "2016-01-04", "2016-01-12", Certainty.PUBLISHED);

    assertThat(law.finding(action))
        .isInstanceOfSatisfying(
            NoticeFinding.Announced.class,
            found -> {
              assertThat(found.days()).isEqualTo(8);
              assertThat(found.keptIfGivenThen()).isTrue();
            });
  }

  @Test
  void NOTICE_05_where_nothing_is_sourced_nothing_is_said() {
    Certainty latest =
        new Certainty(Confidence.SOURCED, Certainty.Dating.AT_THE_LATEST, Optional.empty());

    assertThat(law.finding(action(Optional.empty(), "2016-01-04", "2016-01-12", latest)))
        .isEqualTo(new NoticeFinding.NotSourced());
    assertThat(law.finding(action(Optional.of("2014-12-01"), "2014-12-01", "2015-01-12", latest)))
        .isEqualTo(new NoticeFinding.NoFigure(LocalDate.parse("2014-12-01")));
  }

  private String given(String day, String begins) {
    NoticeFinding finding = law.finding(action(Optional.of(day), day, begins, Certainty.PUBLISHED));
    assertThat(finding).isInstanceOf(NoticeFinding.Given.class);
    NoticeFinding.Given given = (NoticeFinding.Given) finding;
    return given.days() + " of " + given.required().value() + (given.kept() ? " kept" : " short");
  }

  private static Action action(
      Optional<String> given, String known, String begins, Certainty certainty) {
    Instant start = LocalDate.parse(begins).atTime(7, 0).atZone(CalendarTexts.ZONE).toInstant();
    Version version =
        new Version(
            LocalDate.parse(known),
            Status.ANNOUNCED,
            Withdrawal.FULL,
            List.of(new Period(start, start.plusSeconds(86_400))),
            "A paper",
            certainty);
    return new Action(
        new ActionId("one"),
        "notice",
        "union",
        Set.of(StaffGroup.RESIDENT),
        given.map(LocalDate::parse),
        List.of(version),
        Origin.PUBLISHED);
  }

  private static Dated<Figure> figures() {
    TreeMap<LocalDate, Figure> byDate = new TreeMap<>();
    byDate.put(LocalDate.parse("2015-01-01"), days(7));
    byDate.put(LocalDate.parse("2017-03-01"), days(14));
    byDate.put(LocalDate.parse("2026-02-18"), days(10));
    return new Dated<>(byDate);
  }

  private static Figure days(int days) {
    return new Figure.Known(BigDecimal.valueOf(days), "A law", Confidence.SOURCED);
  }
}
