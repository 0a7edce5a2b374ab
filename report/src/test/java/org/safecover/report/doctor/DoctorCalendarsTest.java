package org.safecover.report.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.safecover.domain.cover.Cover;
import org.safecover.report.ExamplePlan;

class DoctorCalendarsTest {

  private final ExamplePlan example = ExamplePlan.fullWithdrawal();
  private final Map<String, String> calendars =
      DoctorCalendars.of(example.situation().hospital(), example.plan());

  @Test
  void DOCTOR_ICS_01_each_covering_doctor_has_one_valid_calendar()
      throws IOException, ParserException {
    assertThat(calendars)
        .hasSize((int) example.plan().covers().stream().map(Cover::person).distinct().count());
    for (String text : calendars.values()) {
      assertThat(new CalendarBuilder().build(new StringReader(text)).validate().hasErrors())
          .isFalse();
    }
  }

  @Test
  void DOCTOR_ICS_02_a_calendar_speaks_of_its_own_doctor_only() {
    for (Cover cover : example.plan().covers()) {
      assertThat(calendars.entrySet())
          .filteredOn(entry -> !entry.getKey().equals(cover.person() + ".ics"))
          .noneMatch(entry -> unfolded(entry.getValue()).contains("_" + cover.person() + "_"));
    }
  }

  @Test
  void DOCTOR_ICS_03_the_same_plan_gives_the_same_calendars() {
    assertThat(DoctorCalendars.of(example.situation().hospital(), example.plan()))
        .isEqualTo(calendars);
    assertThat(String.join("", calendars.values()))
        .contains("SUMMARY:Cover: ", "SUMMARY:Released: ")
        .doesNotContain("TZID");
  }

  private static String unfolded(String text) {
    return text.replaceAll("\\r?\\n[ \\t]", "");
  }
}
