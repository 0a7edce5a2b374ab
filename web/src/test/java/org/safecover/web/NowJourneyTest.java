package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// A commander in the control room on 12 January 2016, with the page on the wall.
class NowJourneyTest extends Journey {

  private static final String NOW = "/now?at=2016-01-12T08:00";

  private final Account commander = site.account(Site.OWN, Role.COMMANDER);

  @BeforeAll
  void a_plan_and_a_recall() {
    PageEndpoints.furnish(site);
    Endpoints.furnish(site);
  }

  @Test
  @Order(1)
  void NOW_01_the_next_hours_stand_area_by_area_with_what_is_known_of_the_risk() {
    Window at = window().desk().as(commander).open(NOW);
    at.waitFor(() -> at.count("#chances") == 1);

    assertThat(at.text())
        .contains("No gap in these hours", "not confirmed", "held")
        .contains("If nobody called out came", "draws with seed 1")
        .contains("A trust, action a-1", "The next step is for");
    assertThat(at.complaints()).isEmpty();
    assertThat(at.dark().complaints()).isEmpty();
    assertThat(at.light().phone().complaints()).isEmpty();
    assertThat(at.overflow()).isZero();
  }

  @Test
  @Order(2)
  void NOW_02_it_prints_on_one_page_for_the_wall() {
    assertThat(window().desk().as(commander).open(NOW).printedPages()).isEqualTo(1);
  }

  @Test
  @Order(3)
  void NOW_03_it_changes_while_it_hangs_there() {
    Window at = window().desk().as(commander).open(NOW);
    at.waitFor(() -> at.count("html[data-live-line=open]") == 1);

    new Republished(site).now();
    at.waitFor(() -> at.textOf("#now-plan").contains("version 3, published"));

    assertThat(at.textOf("[data-live-news]")).contains("version 3 of the plan, 0 gaps");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(4)
  void NOW_04_hours_without_a_plan_are_said_to_be_so() {
    Window at = window().desk().as(commander).open("/now?at=2030-01-01T00:00");

    assertThat(at.text()).contains("No plan is kept for these hours or later");
    assertThat(at.complaints()).isEmpty();
  }
}
