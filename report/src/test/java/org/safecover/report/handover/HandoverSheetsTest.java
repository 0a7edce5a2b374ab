package org.safecover.report.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.domain.cover.Cover;
import org.safecover.report.ExamplePlan;

class HandoverSheetsTest {

  private final ExamplePlan example = ExamplePlan.fullWithdrawal();
  private final Map<String, String> sheets =
      HandoverSheets.of(example.situation().hospital(), example.plan());

  @Tag("HAZARD-27")
  @Test
  void HANDOVER_01_each_edge_of_the_action_has_a_sheet() {
    assertThat(sheets)
        .containsOnlyKeys(
            "handover-2016-01-12-0800-start.html", "handover-2016-01-13-0800-end.html");
  }

  @Tag("HAZARD-27")
  @Test
  void HANDOVER_02_every_cover_is_taken_over_by_its_doctor_on_some_sheet() {
    String all = String.join("", sheets.values());

    for (Cover cover : example.plan().covers()) {
      assertThat(all).contains("<td>" + cover.person() + "</td>");
    }
    assertThat(all).contains("&#9744; briefed", "GAP: nobody");
  }

  @Test
  void HANDOVER_03_the_night_that_began_before_the_action_hands_over_on_the_first_morning() {
    assertThat(sheets.get("handover-2016-01-12-0800-start.html")).contains("Tue 12 Jan 09:00");
  }

  @Test
  void HANDOVER_04_a_page_needs_nothing_beside_itself() {
    assertThat(sheets.values())
        .allSatisfy(html ->
            assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script", "href=", "src=", "http"));
  }
}
