package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;

/// A recall from a gap to the call, by three parties who use the keyboard alone.
class RecallJourneyTest extends Journey {

  private static final String RECALL = "/recalls/one?ledger=recall/RXK/2016-01-12";

  private final Account director = site.account(Site.OWN, Role.MEDICAL_DIRECTOR);
  private final Account reviewer = site.account(Side.National.NHS_ENGLAND, Role.REVIEWER);
  private final Account officer = site.account(Side.National.UNION, Role.UNION_OFFICER);

  @BeforeAll
  void a_published_plan_with_a_gap() {
    OneNight.publishOn(site);
  }

  @Override
  Window window() {
    return super.window().desk();
  }

  /// Opens one of the forms by keyboard.
  private static Window unfold(Window at, String form) {
    return at.tabTo("#form-" + form + " summary").press(Keys.ENTER);
  }

  private static Window send(Window at, String form) {
    return at.enter("#form-" + form + " button");
  }

  @Test
  @Order(1)
  void RECALLS_01_the_trust_opens_a_record_from_a_gap_with_what_the_plan_says() {
    Window at = window().as(director).open("/recalls");
    assertThat(at.text()).contains("Nothing has been addressed to you");
    assertThat(at.complaints()).isEmpty();

    at.open("/recalls/new").enter("main li a");
    assertThat(at.text()).contains("Plan january, version 2: registrar, ED");
    assertThat(at.complaints()).isEmpty();
    at.write("#trust", "St Elsewhere").enter("main form button");

    assertThat(at.text()).contains("St Elsewhere, action 2016-01-12", "Nobody has been asked back");
    assertThat(at.count("#missing li")).isPositive();
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(2)
  void RECALLS_02_the_trust_names_the_risk_and_the_request_rests_on_the_plan() {
    Window at = window().as(director).open(RECALL + "&plan=january&gap=1");
    unfold(at, "name-risk").write("#name-risk-harm", "Nobody to manage an airway");
    send(at, "name-risk");
    assertThat(at.text()).contains("named a risk: ED, registrar");

    unfold(at, "draft");
    assertThat(at.text()).contains("It rests on the plan with SHA-256");
    at.write("#draft-needed-by", "soon");
    send(at, "draft");
    assertThat(at.text()).contains("Nothing was recorded", "write a local date and time");
    assertThat(at.complaints()).isEmpty();

    at.write("#draft-needed-by", "2016-01-12 20:00");
    send(at, "draft");
    assertThat(at.text()).contains("wrote a request: 1 x registrar, ED, St Elsewhere");
  }

  @Test
  @Order(3)
  void RECALLS_03_what_the_edition_still_asks_for_stands_beside_the_form() {
    Window at = window().as(director).open(RECALL);
    unfold(at, "send");
    assertThat(at.text()).contains("Before this can be recorded:", "Put an incident on record");
    send(at, "send");
    assertThat(at.text()).contains("Nothing was recorded");

    site.clock.turn(Duration.ofHours(24));
    at.as(director).open(RECALL);
    unfold(at, "record-incident").write("#record-incident-level", "2");
    at.write("#record-incident-dated", "2016-01-12");
    at.write("#record-incident-reason", "Two of three registrars are ill");
    send(at, "record-incident");
    unfold(at, "send");
    send(at, "send");
    assertThat(at.text()).contains("is with NHS England", "The next step is for NHS England");
    assertThat(at.phone().complaints()).isEmpty();
    assertThat(at.overflow()).isZero();
  }

  @Test
  @Order(4)
  void RECALLS_04_nhs_england_fetches_the_plan_asks_and_confirms() {
    assertThat(site.at(officer).get(RECALL).statusCode()).isEqualTo(404);
    Window at = window().as(reviewer).open(RECALL);
    assertThat(at.text()).doesNotContain("named a risk").contains("sent the request");
    assertThat(at.complaints()).isEmpty();
    unfold(at, "ask").write("#ask-question", "Whom did you ask?");
    send(at, "ask");
    assertThat(at.text()).contains("waits for evidence that NHS England asked for");

    at.as(director).open(RECALL);
    unfold(at, "give-evidence").write("#give-evidence-answer", "Everybody on the list");
    send(at, "give-evidence");

    at.as(reviewer).open(RECALL);
    unfold(at, "confirm");
    send(at, "confirm");
    assertThat(at.text()).contains("The recall is with the union");
  }

  @Test
  @Order(5)
  void RECALLS_05_the_union_decides_and_the_trust_calls() {
    Window at = window().as(officer).open("/recalls").enter("main h2 a");
    assertThat(at.text()).doesNotContain("Whom did you ask?").contains("confirmed the request");
    unfold(at, "agree");
    send(at, "agree");
    assertThat(at.text()).contains("agreed to 1 x registrar");
    assertThat(at.complaints()).isEmpty();

    at.as(director).open(RECALL);
    unfold(at, "call").write("#call-called", "1-4");
    send(at, "call");
    assertThat(at.text()).contains("The recall is valid.", "The recall is under way");
    assertThat(at.dark().complaints()).isEmpty();
    at.light();
  }

  @Test
  @Order(6)
  void RECALLS_06_sandwell_is_stepped_through_under_three_editions() {
    Window at = window().as(officer).open("/examples/sandwell");
    assertThat(at.text()).contains("Moment 1 of", "Nobody has been asked back");
    assertThat(at.complaints()).isEmpty();
    at.enter("#next").enter("#next").enter("#next");

    assertThat(at.text())
        .contains("asked doctors back without the agreed route")
        .contains("Doctors have been asked back, and the recall is not valid.")
        .contains("NHS England has not confirmed", "Told of it now");
    assertThat(at.complaints()).isEmpty();
    at.enter("a[href$='edition=2025']");
    assertThat(at.text()).contains("Judged by edition 2025-1", "not valid");
    assertThat(at.phone().overflow()).isZero();
    at.desk();
  }

  @Test
  @Order(7)
  void RECALLS_07_nobody_else_sees_a_recall() {
    assertThat(site.at(site.account(Site.FOREIGN, Role.MEDICAL_DIRECTOR)).get(RECALL).statusCode())
        .isEqualTo(404);
    assertThat(site.at(site.account(Site.OWN, Role.DOCTOR)).get("/recalls").statusCode())
        .isEqualTo(403);
  }
}
