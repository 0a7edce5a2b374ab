package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// Two rota coordinators change one plan, each at a browser of their own, one of them with a mouse.
class TwoAtOnePlanTest extends Journey {

  private static final String PLAN = "/plans/ours";
  private static final String POST = PLAN + "/posts?post=south-late-1/2016-01-12";

  private final Account first = site.account(Site.OWN, Role.ROTA_COORDINATOR);
  private final Account second = site.make("second", Site.OWN, Role.ROTA_COORDINATOR);

  @BeforeAll
  void a_plan() {
    PageEndpoints.furnish(site);
  }

  @Test
  @Order(1)
  void TWO_01_the_second_to_save_the_same_post_is_told_and_nothing_is_overwritten() {
    Window one = window().desk().as(first).open(POST);
    try (Window other = Window.find(site).orElseThrow()) {
      other.desk().as(second).open(POST);
      one.enter("td form button");
      one.waitFor(() -> one.address().contains("version=2"));

      other.enter("td form button");
      other.waitFor(() -> other.text().contains("Nothing was kept"));

      assertThat(other.text()).contains("the plan was changed meanwhile, by trust.rxk");
      assertThat(other.complaints()).isEmpty();
      assertThat(other.open(PLAN).textOf("#board-head")).contains("Version 2 of 2");
    }
  }

  @Test
  @Order(2)
  void TWO_02_each_sees_the_change_of_the_other_as_it_happens() {
    Window one = window().desk().as(first).open(PLAN);
    one.waitFor(() -> one.count("html[data-live-line=open]") == 1);
    try (Window other = Window.find(site).orElseThrow()) {
      other.desk().as(second).open(POST).enter("td form button");
      one.waitFor(() -> one.textOf("#board-head").contains("Version 3 of 3"));
      assertThat(one.textOf("#board-tables")).contains("changed");

      other.waitFor(() -> other.address().contains("version=3"));
      other.open(PLAN).waitFor(() -> other.count("html[data-live-line=open]") == 1);
      one.open(POST).enter("td form button");
      other.waitFor(() -> other.textOf("#board-head").contains("Version 4 of 4"));
    }
  }

  @Test
  @Order(3)
  void TWO_03_a_person_is_dragged_to_a_post_and_stands_marked_among_who_could_hold_it() {
    Window at = window().desk().as(first).open(PLAN);
    String person = at.textOf("#covers tbody th [data-person]");

    at.drag("#covers tbody th [data-person]", "[data-post*='south-late-1']");

    assertThat(at.address()).contains("/posts?", "person=" + person);
    assertThat(at.textOf(".sc-marked")).contains(person);
    assertThat(at.complaints()).isEmpty();
  }
}
