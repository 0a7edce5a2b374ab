package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// A commander through the day of 12 January 2016: how many came at nine, and what that says of the
/// rest.
class CountsJourneyTest extends Journey {

  private static final String COUNTS = "/plans/ours/counts";

  private final Account commander = site.account(Site.OWN, Role.COMMANDER);

  @BeforeAll
  void a_plan() {
    PageEndpoints.furnish(site);
  }

  @Test
  @Order(1)
  void COUNTS_PAGE_01_the_first_count_is_laid_out_by_area_and_grade_with_who_is_due() {
    Window at = window().desk().as(commander).open("/now?at=2016-01-12T08:00");
    at.enter("a[href$='/counts']");

    assertThat(at.text()).contains("How many came", "not kept");
    assertThat(at.value("tbody tr:first-child input[name=at]")).isEqualTo("2016-01-12 09:00");
    assertThat(at.value("tbody tr:first-child input[name=due]")).matches("[1-9][0-9]*");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(2)
  void COUNTS_PAGE_02_a_count_narrows_the_rest_and_shows_how_well_the_forecast_did() {
    Window at = window().desk().as(commander).open(COUNTS);
    at.write("tbody tr:first-child input[name=came]", "1");
    at.enter("main form button");

    assertThat(at.text())
        .contains("The rest of the action", "What the counts taught of attendance")
        .contains("How the forecasts before each count did", "Score of the starting rates")
        .contains("Rest of the action", "draws with seed 1");
    assertThat(at.count("polyline.sc-chart-way")).isEqualTo(1);
    assertThat(at.value("tbody tr:first-child input[name=came]")).isEqualTo("1");
    assertThat(at.complaints()).isEmpty();
    assertThat(at.dark().complaints()).isEmpty();
    assertThat(at.light().phone().complaints()).isEmpty();
    assertThat(at.overflow()).isZero();
    at.desk();
  }

  @Test
  @Order(3)
  void COUNTS_PAGE_03_more_than_were_due_is_refused_by_its_row_and_nothing_typed_is_lost() {
    Window at = window().desk().as(commander).open(COUNTS);
    at.write("tbody tr:first-child input[name=came]", "99");
    at.enter("main form button");

    assertThat(at.text()).contains("Nothing was forecast", "Row 1, came: found", "write no more");
    assertThat(at.value("tbody tr:first-child input[name=came]")).isEqualTo("99");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(4)
  void COUNTS_PAGE_04_it_works_without_script_and_asks_for_a_number_where_there_is_none() {
    Browser plain = site.at(commander);
    var nothing = plain.fillIn(COUNTS, Map.of("at", "2016-01-12 09:00", "area", "south"));
    assertThat(nothing.body()).contains("No row says how many came");
  }
}
