package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// A rota coordinator sends the offers of a plan; a doctor answers on a phone.
class OffersJourneyTest extends Journey {

  private static final String OFFERS = "/plans/january/offers";

  private final Account coordinator = site.account(Site.OWN, Role.ROTA_COORDINATOR);
  private final Account doctor = site.account(Site.OWN, Role.DOCTOR);

  @BeforeAll
  void a_published_plan() {
    OneNight.publishOn(site);
  }

  @Test
  @Order(1)
  void OFFERS_01_a_form_without_an_hour_says_everything_at_once_and_sends_nothing() {
    Window at = window().desk().as(coordinator).open(OFFERS);
    assertThat(at.text()).contains("c-patel", "Not asked yet");
    assertThat(at.complaints()).isEmpty();

    at.enter("button[value=all]");

    assertThat(at.text())
        .contains("Nothing was recorded", "write the hour to answer by", "write pounds and pence")
        .contains("2 not asked");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(2)
  void OFFERS_02_the_coordinator_asks_everybody_by_keyboard() {
    Window at = window().desk().as(coordinator).open(OFFERS);
    at.write("#reply-by", "2016-01-12 12:00")
        .write("#per-hour", "70.00")
        .enter("button[value=all]");

    assertThat(at.text())
        .contains("2 waiting", "until Tue 12 Jan 2016 12:00 GMT")
        .doesNotContain("Nothing was recorded");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(3)
  void OFFERS_03_the_doctor_reads_the_terms_on_a_phone_and_accepts() {
    Window at = window().phone().as(doctor).open("/offers");
    assertThat(at.complaints()).isEmpty();
    assertThat(at.overflow()).isZero();

    at.enter("main h3 a");
    assertThat(at.text())
        .contains("registrar, ED")
        .contains("Tue 12 Jan 2016 21:00 – Wed 13 Jan 09:00 (12 h)")
        .contains("23 h, until your work that begins Thu 14 Jan 2016 08:00 GMT")
        .contains("£70.00 an hour, £840.00 for all of it");
    assertThat(at.count("textarea, input:not([type=hidden])")).isZero();
    assertThat(at.complaints()).isEmpty();
    assertThat(at.overflow()).isZero();

    at.enter("#accept");
    assertThat(at.text()).contains("You accepted", "You can still decline");
    assertThat(at.dark().complaints()).isEmpty();
    at.light();
  }

  @Test
  @Order(4)
  void OFFERS_04_an_answer_comes_in_while_the_coordinator_looks_and_is_confirmed() {
    Window at = window().desk().as(coordinator).open(OFFERS);
    assertThat(at.text()).contains("1 waiting, 1 accepted");

    at.enter("button[value=confirm]");
    assertThat(at.text()).contains("1 waiting, 1 confirmed");

    decline();
    at.waitFor(() -> at.text().contains("1 waiting, 1 declined"));
    assertThat(at.text()).contains("Plan again without c-patel for this post");
    assertThat(at.count("a[href='/plans/january/change?person=c-patel&post=night-1/2016-01-12']"))
        .isEqualTo(1);
    assertThat(at.complaints()).isEmpty();
  }

  /// The doctor cannot come after all.
  private void decline() {
    String page = "/offers/one?ledger=offers/RXK/" + OneNight.POST;
    Browser phone = site.at(doctor);
    String html = phone.get(page).body();
    phone.fillIn(
        page,
        "/offers/one",
        Map.of(
            "ledger",
            "offers/RXK/" + OneNight.POST,
            "id",
            "d-2",
            "seen",
            html.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1"),
            "doctor",
            "c-patel",
            "command",
            "decline"));
  }

  @Test
  @Order(5)
  void OFFERS_05_an_answer_to_an_old_page_changes_nothing_and_is_told() {
    Browser phone = site.at(doctor);
    String page = "/offers/one?ledger=offers/RXK/" + OneNight.POST;
    var answer =
        phone.fillIn(
            page,
            "/offers/one",
            Map.of(
                "ledger",
                "offers/RXK/" + OneNight.POST,
                "id",
                "d-3",
                "seen",
                "3",
                "doctor",
                "c-patel",
                "command",
                "accept"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Something happened since you opened this page");
  }

  @Test
  @Order(6)
  void OFFERS_06_nobody_else_reads_a_doctors_offer() {
    String page = "/offers/one?ledger=offers/RXK/" + OneNight.DAY_POST;

    assertThat(site.at(doctor).get(page).statusCode()).isEqualTo(404);
    assertThat(site.at(coordinator).get("/offers").statusCode()).isEqualTo(403);
    assertThat(site.at(doctor).get(OFFERS).statusCode()).isEqualTo(403);
  }
}
