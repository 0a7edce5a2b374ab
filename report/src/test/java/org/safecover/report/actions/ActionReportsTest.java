package org.safecover.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Action;
import org.safecover.intake.Intake;
import org.safecover.intake.actions.ActionFiles;
import org.safecover.report.ExamplePlan;
import org.safecover.rules.calendar.ActionCalendar;
import org.safecover.rules.calendar.CalendarQuestion;
import org.safecover.rules.calendar.CalendarTexts;
import org.safecover.rules.calendar.NoticeLaw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ActionReportsTest {

  @Test
  void ACTIONS_TEXT_01_12_January_2016_reads_as_the_report_of_that_day() {
    matchesGolden("2016-01-12.txt", ActionsText.of(asKnownOn("2016-01-12")));
  }

  @Test
  void ACTIONS_TEXT_02_15_February_2016_says_what_they_were_before() {
    matchesGolden("2016-02-15.txt", ActionsText.of(asKnownOn("2016-02-15")));
  }

  @Test
  void ACTIONS_TEXT_03_the_whole_calendar_is_said_with_its_doubts() {
    matchesGolden("all.txt", ActionsText.of(list(CalendarQuestion.EVERYTHING)));
  }

  @Test
  void ACTIONS_JSON_01_each_object_has_what_others_need() {
    JsonNode json = JsonMapper.builder().build().readTree(ActionsJson.of(asKnownOn("2016-01-12")));

    assertThat(json).hasSize(3);
    JsonNode last = json.get(2);
    assertThat(last.get("id").asString()).isEqualTo("2016-02-10");
    assertThat(last.get("start").asString()).isEqualTo("2016-02-10T08:00:00Z");
    assertThat(last.get("end").asString()).isEqualTo("2016-02-10T17:00:00Z");
    assertThat(last.get("duration").asString()).isEqualTo("PT9H");
    assertThat(last.get("withdrawal").asString()).isEqualTo("full");
    assertThat(last.get("calledOut").toString()).isEqualTo("[\"resident\"]");
    assertThat(last.get("status").asString()).isEqualTo("announced");
    assertThat(last.get("source").asString()).contains("4 January 2016");
    assertThat(last.get("notice").get("required").asInt()).isEqualTo(7);
    assertThat(last.get("versions")).hasSize(1);
  }

  @Test
  void ACTIONS_JSON_02_a_summer_action_has_its_offset() {
    JsonNode json = JsonMapper.builder().build().readTree(ActionsJson.of(asKnownOn("2016-04-27")));

    assertThat(json.toString())
        .contains("2016-04-26T08:00:00+01:00", "2016-04-27T17:00:00+01:00", "PT18H");
  }

  @Test
  void ACTIONS_ICS_01_the_calendar_is_valid_and_the_same_every_time()
      throws IOException, ParserException {
    String text = ActionsCalendar.of(list(CalendarQuestion.EVERYTHING));

    assertThat(new CalendarBuilder().build(new StringReader(text)).validate().hasErrors())
        .isFalse();
    assertThat(text).isEqualTo(ActionsCalendar.of(list(CalendarQuestion.EVERYTHING)));
    assertThat(text).contains("STATUS:CANCELLED", "SEQUENCE:2", "DTSTART:20160112T080000Z");
    assertThat(text).doesNotContain("TZID");
  }

  @Test
  void ACTIONS_ICS_02_what_is_written_is_read_back_as_the_latest_version() {
    ActionList list = list(CalendarQuestion.EVERYTHING);
    List<Action> read = actions("all.ics", ActionsCalendar.of(list));

    assertThat(read).hasSameSizeAs(list.actions());
    for (int i = 0; i < read.size(); i++) {
      Action written = list.actions().get(i).known().action();
      assertThat(read.get(i).id()).isEqualTo(written.id());
      assertThat(read.get(i).latest().windows()).isEqualTo(written.latest().windows());
      assertThat(read.get(i).latest().status()).isEqualTo(written.latest().status());
      assertThat(read.get(i).latest().source()).isEqualTo(written.latest().source());
      assertThat(read.get(i).latest().knownFrom()).isEqualTo(written.latest().knownFrom());
      assertThat(read.get(i).notice()).isEqualTo(written.notice());
    }
  }

  @Test
  void ACTIONS_ICS_03_no_actions_are_an_empty_calendar() {
    assertThat(ActionsCalendar.of(asKnownOn("2015-01-01"))).contains("BEGIN:VCALENDAR");
    assertThat(ActionsText.of(asKnownOn("2015-01-01"))).startsWith("0 actions, as known on");
  }

  private static ActionList asKnownOn(String day) {
    return list(
        new CalendarQuestion(
            Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty()));
  }

  private static ActionList list(CalendarQuestion question) {
    List<Action> actions = new ArrayList<>();
    CalendarTexts.all().forEach((name, text) -> actions.addAll(actions(name, text)));
    ActionCalendar calendar = ActionCalendar.of(actions, CalendarTexts.ZONE);
    return ActionList.of(calendar.answer(question), law(), CalendarTexts.ZONE);
  }

  private static NoticeLaw law() {
    return NoticeLaw.of(ExamplePlan.parameters(), CalendarTexts.ZONE);
  }

  private static List<Action> actions(String name, String text) {
    return switch (ActionFiles.read(name, text, CalendarTexts.ZONE)) {
      case Intake.Facts<List<Action>> facts -> facts.value();
      case Intake.Unusable<List<Action>> unusable ->
          throw new AssertionError(unusable.problems().toString());
    };
  }

  private static void matchesGolden(String name, String text) {
    Path file =
        Path.of(System.getProperty("project.root"), "report/src/test/resources/actions", name);
    try {
      if ("rewrite".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
