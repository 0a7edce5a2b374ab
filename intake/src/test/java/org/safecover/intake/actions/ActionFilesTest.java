package org.safecover.intake.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;
import org.safecover.intake.cell.StrikeWords;

class ActionFilesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final String FEBRUARY =
      """
      actions:
        - id: 2016-02-10
          notice: january-2016
          union: British Medical Association
          called_out: [resident]
          notice_given: 2016-01-04
          versions:
            - known_from: 2016-01-04
              status: announced
              withdrawal: full
              windows:
                - {start: 2016-02-10T08:00, end: 2016-02-10T17:00}
              source: A paper, 4 January 2016
            - known_from: 2016-02-01
              status: changed
              withdrawal: emergency-care-only
              windows:
                - {start: 2016-02-10 08:00, end: 2016-02-11 08:00}
              source: A paper, 1 February 2016
              hours: general
              known: at-the-latest
              note: Hours as usual then.
      """;

  @Test
  void ACTIONS_01_an_action_is_read_with_every_version() {
    Action action = actions("actions.yaml", FEBRUARY).getFirst();

    assertThat(action.calledOut()).isEqualTo(Set.of(StaffGroup.RESIDENT));
    assertThat(action.noticeGiven()).contains(LocalDate.parse("2016-01-04"));
    assertThat(action.versions().getFirst().certainty()).isEqualTo(Certainty.PUBLISHED);
    Version latest = action.latest();
    assertThat(latest.status()).isEqualTo(Status.CHANGED);
    assertThat(latest.withdrawal()).isEqualTo(Withdrawal.EMERGENCY_CARE_ONLY);
    assertThat(latest.span()).isEqualTo(period("2016-02-10T08:00:00Z", "2016-02-11T08:00:00Z"));
    assertThat(latest.certainty().hours()).isEqualTo(Confidence.GENERAL);
    assertThat(latest.certainty().dating()).isEqualTo(Certainty.Dating.AT_THE_LATEST);
    assertThat(latest.certainty().note()).contains("Hours as usual then.");
  }

  @Test
  void ACTIONS_02_a_summer_time_is_an_hour_ahead_of_UTC() {
    Action action = actions("actions.yaml", FEBRUARY.replace("2016-02-1", "2016-06-1")).getFirst();

    assertThat(action.latest().span().start()).isEqualTo("2016-06-10T07:00:00Z");
  }

  @Test
  void ACTIONS_03_a_local_time_that_does_not_exist_is_reported_with_its_place() {
    String text = FEBRUARY.replace("start: 2016-02-10T08:00", "start: 2016-03-27T01:30");

    assertThat(problems("actions.yaml", text))
        .containsExactly(
            "actions.yaml, row 12, column actions[0].versions[0].windows[0].start: found"
                + " 2016-03-27T01:30, which does not exist in Europe/London: the clock goes forward"
                + " over it; write a time before or after the change of the clock");
  }

  @Test
  void ACTIONS_04_a_local_time_that_occurs_twice_needs_its_offset() {
    String twice = FEBRUARY.replace("end: 2016-02-10T17:00", "end: 2016-10-30T01:30");
    String meant = FEBRUARY.replace("end: 2016-02-10T17:00", "end: 2016-10-30T01:30+00:00");

    assertThat(problems("actions.yaml", twice).getFirst())
        .contains("occurs twice in Europe/London")
        .contains("2016-10-30T01:30+01:00 or 2016-10-30T01:30Z");
    assertThat(actions("actions.yaml", meant).getFirst().versions().getFirst().span().end())
        .isEqualTo("2016-10-30T01:30:00Z");
  }

  @Test
  void ACTIONS_05_every_problem_is_listed_at_once() {
    String text =
        """
        actions:
          - id: one
            notice: n
            union: u
            called_out: [nurse]
            ballot: yes
            versions:
              - known_from: soon
                status: held
                withdrawal: full
                windows: [{start: 2016-01-12T08:00, end: 2016-01-12T08:00}]
                source: s
          - id: two
            called_out: []
            versions: []
        """;

    assertThat(problems("actions.yaml", text))
        .containsExactly(
            "actions.yaml, row 5, column actions[0].called_out[0]: found 'nurse'; write resident,"
                + " sas, consultant",
            "actions.yaml, row 6, column actions[0].ballot: found an unknown key; "
                + StrikeWords.REASON,
            "actions.yaml, row 8, column actions[0].versions[0].known_from: found 'soon'; write a"
                + " date as 2016-01-12",
            "actions.yaml, row 11, column actions[0].versions[0].windows[0]: found an end that is"
                + " not after the start; write an end after the start",
            "actions.yaml, row 13, column actions[1]: found no key 'notice'; add it",
            "actions.yaml, row 13, column actions[1]: found no key 'union'; add it",
            "actions.yaml, row 13, column actions[1]: found no version; write at least the"
                + " announced version",
            "actions.yaml, row 14, column actions[1].called_out: found no group; name at least one"
                + " of resident, sas, consultant");
  }

  @Test
  void ACTIONS_06_two_actions_of_one_id_are_refused() {
    String again = FEBRUARY + FEBRUARY.substring(FEBRUARY.indexOf('\n') + 1);

    assertThat(problems("actions.yaml", again).getFirst())
        .contains("the action id '2016-02-10' again");
  }

  @Test
  void ACTIONS_07_text_that_is_not_YAML_is_a_problem_with_a_line() {
    assertThat(problems("actions.yaml", "actions:\n  - id: 'one\n").getFirst())
        .startsWith("actions.yaml, row 3: found text that is not YAML");
    assertThat(problems("actions.yaml", "").getFirst()).startsWith("actions.yaml: found nothing");
    assertThat(problems("actions.yaml", "actions: &a [*a]").getFirst()).contains("an anchor (&)");
    assertThat(problems("actions.yaml", "[".repeat(100_000)).getFirst())
        .contains("nested too deeply");
  }

  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Somebody//EN
      BEGIN:VEVENT
      UID:april-1@example.org
      DTSTAMP:20160323T120000Z
      DTSTART;TZID=Europe/London:20160426T080000
      DTEND;TZID=Europe/London:20160426T170000
      X-SAFECOVER-ACTION:2016-04-26
      X-SAFECOVER-UNION:British Medical Association
      X-SAFECOVER-CALLED-OUT:resident
      X-SAFECOVER-WITHDRAWAL:full
      X-SAFECOVER-SOURCE:A paper\\, 23 March 2016
      END:VEVENT
      BEGIN:VEVENT
      UID:april-2@example.org
      DTSTAMP:20160323T120000Z
      DTSTART:20160427T080000
      DTEND:20160427T160000Z
      X-SAFECOVER-ACTION:2016-04-26
      X-SAFECOVER-UNION:British Medical Association
      X-SAFECOVER-CALLED-OUT:resident
      X-SAFECOVER-WITHDRAWAL:full
      X-SAFECOVER-SOURCE:A paper\\, 23 March 2016
      END:VEVENT
      END:VCALENDAR
      """
          .replace("\n", "\r\n");

  @Test
  void ACTIONS_08_events_of_a_calendar_are_windows_of_their_action() {
    Action action = actions("actions.ics", CALENDAR).getFirst();

    assertThat(action.id().text()).isEqualTo("2016-04-26");
    assertThat(action.latest().windows())
        .containsExactly(
            period("2016-04-26T07:00:00Z", "2016-04-26T16:00:00Z"),
            period("2016-04-27T07:00:00Z", "2016-04-27T16:00:00Z"));
    assertThat(action.latest().knownFrom()).isEqualTo("2016-03-23");
    assertThat(action.latest().status()).isEqualTo(Status.ANNOUNCED);
    assertThat(action.latest().source()).isEqualTo("A paper, 23 March 2016");
  }

  @Test
  void ACTIONS_09_a_cancelled_event_is_a_suspended_action() {
    String text = CALENDAR.replace("END:VEVENT", "STATUS:CANCELLED\r\nEND:VEVENT");

    assertThat(actions("a.ics", text).getFirst().latest().status()).isEqualTo(Status.SUSPENDED);
  }

  @Test
  void ACTIONS_10_a_calendar_has_its_problems_placed_too() {
    String text =
        CALENDAR
            .replaceFirst("X-SAFECOVER-WITHDRAWAL:full\r\n", "")
            .replace("DTSTART;TZID=Europe/London:20160426T080000", "DTSTART;VALUE=DATE:20160426")
            .replace("DTEND:20160427T160000Z", "DTEND:20160427T060000Z");

    assertThat(problems("a.ics", text))
        .containsExactly(
            "a.ics, row 4, column VEVENT 1 X-SAFECOVER-WITHDRAWAL: found no"
                + " X-SAFECOVER-WITHDRAWAL; add it to the event",
            "a.ics, row 7, column VEVENT 1 DTSTART: found '20160426'; write a date and time as"
                + " 20160112T080000, with Z behind it for UTC or with a TZID",
            "a.ics, row 18, column VEVENT 2 DTEND: found an end that is not after the start; write"
                + " an end after DTSTART");
    assertThat(problems("a.ics", "hello").getFirst()).contains("not iCalendar");
    assertThat(problems("a.ics", "").getFirst()).contains("not iCalendar");
  }

  @Test
  void ACTIONS_11_a_calendar_time_that_does_not_exist_is_reported() {
    String text = CALENDAR.replace("20160426T080000", "20160327T013000");

    assertThat(problems("a.ics", text).getFirst()).contains("does not exist in Europe/London");
  }

  private static List<Action> actions(String name, String text) {
    return switch (ActionFiles.read(name, text, LONDON)) {
      case Intake.Facts<List<Action>> facts -> facts.value();
      case Intake.Unusable<List<Action>> unusable ->
          throw new AssertionError(unusable.problems().toString());
    };
  }

  private static List<String> problems(String name, String text) {
    return switch (ActionFiles.read(name, text, LONDON)) {
      case Intake.Facts<List<Action>> facts -> throw new AssertionError("Read: " + facts.value());
      case Intake.Unusable<List<Action>> unusable ->
          unusable.problems().stream().map(Problem::toString).toList();
    };
  }

  private static Period period(String start, String end) {
    return new Period(Instant.parse(start), Instant.parse(end));
  }
}
