package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// Two people look at one plan, each at a browser of their own.
class LiveJourneyTest extends Journey {

  private static final String PLAN = "/plans/ours";
  private static final String OFFERS = PLAN + "/offers";

  private final Account coordinator = site.account(Site.OWN, Role.ROTA_COORDINATOR);
  private final Account commander = site.account(Site.OWN, Role.COMMANDER);

  @BeforeAll
  void a_published_plan() {
    PageEndpoints.furnish(site);
  }

  private Window looking(Window at, Account account, String path) {
    at.desk().as(account).open(path);
    return at.waitFor(() -> at.count("html[data-live-line=open]") == 1);
  }

  @Test
  @Order(1)
  void LIVE_PAGE_01_who_looks_at_a_plan_sees_that_another_changed_it_without_loading_it_again() {
    Window first = looking(window(), commander, PLAN);
    try (Window second = Window.find(site).orElseThrow()) {
      looking(second, coordinator, PLAN);
      long loaded = first.began();
      first.note("#board-head", "published");
      second.enter("form[action$='publish'] button");

      first.waitFor(() -> first.textOf("#board-head").contains("published"));
      assertThat(first.began()).isEqualTo(loaded);
      assertThat(first.noted()).isGreaterThan(loaded);
      assertThat(first.textOf("[data-live-news]")).contains("version 2, published, by trust.rxk");
      assertThat(first.complaints()).isEmpty();
    }
  }

  @Test
  @Order(2)
  void LIVE_PAGE_02_what_somebody_types_outlasts_the_change_of_another() {
    new Republished(site).now();
    Window at = looking(window(), coordinator, PLAN);
    at.write("#withdraw-reason", "half a sen");

    new Republished(site).now();
    at.waitFor(() -> at.textOf("#board-head").contains("Version 6 of 6"));

    assertThat(at.value("#withdraw-reason")).isEqualTo("half a sen");
    assertThat(at.textOf("[data-live-news]")).isNotBlank();
    at.press("tence").enter("form[action$='withdraw'] button");
    assertThat(at.text()).contains("Nothing was kept: the plan was changed meanwhile");
  }

  @Test
  @Order(3)
  void LIVE_PAGE_03_who_signs_out_elsewhere_is_told_and_keeps_what_was_typed() {
    Window at = looking(window(), coordinator, OFFERS);
    at.write("#per-hour", "70.00");

    Browser elsewhere = at.copied();
    elsewhere.fillIn("/plans", "/sign-out", Map.of());
    at.waitFor(() -> at.textOf("[data-live-state]").contains("You are signed out"));

    assertThat(at.value("#per-hour")).isEqualTo("70.00");
    assertThat(at.complaints()).isEmpty();
  }

  @Tag("HAZARD-17")
  @Test
  @Order(4)
  void LIVE_PAGE_04_a_lost_line_is_said_in_words_and_so_is_its_return() {
    Cable cable = new Cable(site.server.port());
    Window at = window().desk().as(coordinator).open(cable, OFFERS);
    at.waitFor(() -> at.count("html[data-live-line=open]") == 1);

    cable.pull();
    at.waitFor(() -> at.textOf("[data-live-state]").contains("Not connected since"));
    assertThat(at.textOf("[data-live-state]")).contains("what you see may be old");
    assertThat(at.complaints()).isEmpty();

    cable.plug();
    at.waitFor(() -> at.textOf("[data-live-state]").contains("Connected again since"));
    assertThat(at.complaints()).isEmpty();
    cable.close();
  }

  @Test
  @Order(5)
  void LIVE_PAGE_05_nobody_opens_more_lines_than_there_is_room_for() {
    Browser hungry = site.at(commander);
    for (int i = 0; i < 12; i++) {
      assertThat(hungry.listen("/live")).isEqualTo(200);
    }
    assertThat(hungry.listen("/live")).isEqualTo(503);
    hungry.hangUp();
  }
}
