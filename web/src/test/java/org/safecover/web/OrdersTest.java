package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.account.Side;

/// Orders over HTTP: what is recorded, repeated, stale, refused, unreadable, and nobody's business.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdersTest {

  private static final String TERMS =
      "\"terms.area\":\"ed\",\"terms.role\":\"registrar\",\"terms.start\":\"2016-01-12T21:00:00Z\","
          + "\"terms.end\":\"2016-01-13T09:00:00Z\",\"terms.per-hour\":\"70.00\","
          + "\"terms.time-off-in-lieu\":\"PT0S\"";

  private final Site site = new Site();
  private Browser rota = site.browser();
  private Browser doctor = site.browser();

  @BeforeEach
  void signIn() {
    rota = site.at(site.account(Site.OWN, Role.ROTA_COORDINATOR));
    doctor = site.at(site.account(Site.OWN, Role.DOCTOR));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  static String order(String ledger, String id, long seen, String command) {
    return "{\"ledger\":\"%s\",\"id\":\"%s\",\"seen\":%d,\"command\":{%s}}"
        .formatted(ledger, id, seen, command);
  }

  static String command(String word, String values) {
    return "\"command\":\"" + word + "\"" + (values.isEmpty() ? "" : "," + values);
  }

  private static HttpResponse<String> send(Browser who, String order) {
    return who.json("POST", "/api/orders", order);
  }

  private void offer(String ledger) {
    String post = "\"action\":\"a-1\",\"post\":\"night-1\"";
    assertThat(send(rota, order(ledger, "o-1", 0, command("open-post", post))).statusCode())
        .isEqualTo(200);
    String draft = command("draft", "\"doctor\":\"c-patel\"," + TERMS);
    assertThat(send(rota, order(ledger, "o-2", 1, draft)).statusCode()).isEqualTo(200);
    String sent = command("send", "\"doctor\":\"c-patel\",\"reply-by\":\"2016-01-12T12:00:00Z\"");
    assertThat(send(rota, order(ledger, "o-3", 2, sent)).statusCode()).isEqualTo(200);
  }

  @Test
  void ORDER_01_an_offer_goes_to_its_doctor_who_sees_no_more_than_that() {
    String ledger = "offers/RXK/night-1";
    offer(ledger);
    String accept = order(ledger, "d-1", 3, command("accept", "\"doctor\":\"c-patel\""));

    HttpResponse<String> first = send(doctor, accept);
    assertThat(first.body()).contains("\"outcome\":\"recorded\"", "offer-accepted");
    assertThat(send(doctor, accept).body()).contains("\"outcome\":\"repeated\"");

    String links = doctor.get("/api/entries?ledger=" + ledger).body();
    assertThat(links).contains("offer-sent").doesNotContain("offer-drafted", "post-opened");
    assertThat(doctor.get("/api/verification").body())
        .contains("\"events\":", "\"hidden\":")
        .doesNotContain("broken");
    assertThat(doctor.get("/api/export").body())
        .startsWith("safecover ledgers ")
        .contains("\nshown-to doctor:c-patel@RXK\n");
  }

  @Test
  void ORDER_02_a_doctor_who_declines_is_not_told_of_the_plan_that_is_asked_for() {
    String ledger = "offers/RXK/night-2";
    offer(ledger);

    HttpResponse<String> answer =
        send(doctor, order(ledger, "d-1", 3, command("decline", "\"doctor\":\"c-patel\"")));

    assertThat(answer.body()).contains("offer-declined").doesNotContain("replan-asked");
    assertThat(rota.get("/api/entries?ledger=" + ledger).body()).contains("replan-asked");
  }

  @Test
  void ORDER_03_who_has_not_seen_the_latest_is_told_what_it_is() {
    String ledger = "offers/RXK/night-3";
    offer(ledger);

    HttpResponse<String> answer =
        send(rota, order(ledger, "o-4", 1, command("withdraw", "\"doctor\":\"c-patel\"")));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("\"seen\":3", "offer-drafted", "offer-sent");
  }

  @Test
  void ORDER_04_what_the_rules_forbid_is_refused_with_what_would_satisfy_them() {
    String ledger = "offers/RXK/night-4";
    offer(ledger);

    HttpResponse<String> answer =
        send(rota, order(ledger, "o-4", 3, command("confirm", "\"doctor\":\"c-patel\"")));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("OFFER-NOW", "once the doctor has accepted");
  }

  @Test
  void ORDER_05_everything_that_is_wrong_with_an_order_is_said_at_once() {
    HttpResponse<String> answer =
        send(
            rota,
            order(
                "offers/rxk",
                "not an id",
                -1,
                command("draft", "\"doctor\":\"\",\"colour\":\"?\"")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"field\":\"ledger\"", "\"field\":\"id\"", "\"field\":\"seen\"");
    HttpResponse<String> fields =
        send(rota, order("offers/RXK/x", "o", 0, command("draft", "\"colour\":\"red\"")));
    assertThat(fields.body())
        .contains("\"field\":\"doctor\"", "\"field\":\"terms.per-hour\"", "\"field\":\"colour\"");
    assertThat(send(rota, "{\"ledger\":").statusCode()).isEqualTo(400);
    assertThat(send(rota, "{\"ledger\":1,\"colour\":2}").statusCode()).isEqualTo(400);
  }

  @Test
  void ORDER_06_an_hour_that_comes_is_struck_by_the_server_itself() {
    String ledger = "offers/RXK/night-5";
    offer(ledger);
    site.clock.turn(Duration.ofHours(27));
    signIn();
    String told = "";
    for (int i = 0; i < 3_000 && !told.contains("offer-lapsed"); i++) {
      told = rota.get("/api/entries?ledger=" + ledger).body();
    }

    assertThat(told).contains("offer-lapsed");
    site.clock.turn(Duration.ofHours(-27));
  }

  @Test
  void ORDER_07_a_recall_is_answered_for_the_trust_and_for_nobody_it_was_not_shown_to() {
    Browser director = site.at(site.account(Site.OWN, Role.MEDICAL_DIRECTOR));
    Browser union = site.at(site.account(Side.National.UNION, Role.UNION_OFFICER));
    String ledger = "recall/RXK/12-january";
    String opening =
        "\"edition\":\"2016-1\",\"trust\":\"A trust\",\"action\":\"a-1\","
            + "\"start\":\"2016-01-12T08:00:00Z\",\"end\":\"2016-01-13T08:00:00Z\"";
    assertThat(send(director, order(ledger, "r-1", 0, command("open", opening))).statusCode())
        .isEqualTo(200);

    assertThat(director.get("/api/recall?ledger=" + ledger).body())
        .contains("\"standing\":\"not-asked\"", "wouldSatisfy");
    assertThat(director.get("/api/clock?ledger=" + ledger).body()).contains("\"turn\":\"trust\"");
    assertThat(union.get("/api/recall?ledger=" + ledger).statusCode()).isEqualTo(404);
    String position = command("state-position", "\"position\":\"Wait.\"");
    assertThat(send(union, order(ledger, "u-1", 0, position)).statusCode()).isEqualTo(404);
    assertThat(send(rota, order(ledger, "r-2", 1, command("send", ""))).statusCode())
        .isEqualTo(403);
  }

  @Test
  void ORDER_08_a_token_does_what_it_is_for_and_no_more_than_its_account() {
    Browser reads = site.machine(site.account(Site.OWN, Role.ROTA_COORDINATOR), Scope.READ);
    Browser orders =
        site.machine(site.account(Site.OWN, Role.ROTA_COORDINATOR), Scope.ORDER_OFFERS);
    String open = command("open-post", "\"action\":\"a-1\",\"post\":\"p\"");

    assertThat(reads.get("/api/ledgers").statusCode()).isEqualTo(200);
    assertThat(send(reads, order("offers/RXK/m", "m-1", 0, open)).statusCode()).isEqualTo(403);
    assertThat(send(orders, order("offers/RXK/m", "m-1", 0, open)).statusCode()).isEqualTo(200);
    assertThat(send(orders, order("recall/RXK/m", "m-1", 0, open)).statusCode()).isEqualTo(403);
    assertThat(orders.get("/api/ledgers").statusCode()).isEqualTo(403);
    assertThat(site.browser().showing("00").get("/api/me").statusCode()).isEqualTo(401);
  }
}
