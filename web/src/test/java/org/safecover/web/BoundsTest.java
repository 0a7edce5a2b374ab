package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;

/// Everything that is sent is bounded, and who sends more is told so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundsTest {

  private static final int JSON = 256 * 1024;
  private static final int FILE = 20 * 1024 * 1024;

  private final Site site = new Site();
  private Browser machine = site.browser();

  @BeforeAll
  void a_machine_with_a_token() {
    Account rota = site.account(Site.OWN, Role.ROTA_COORDINATOR);
    machine = site.machine(rota, Scope.ORDER_OFFERS, Scope.CHANGE_HOSPITAL);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private HttpResponse<String> order(HttpRequest.BodyPublisher body) {
    return machine.send(
        machine.request("/api/orders").header("Content-Type", "application/json").POST(body));
  }

  private static byte[] json(int bytes) {
    return ("{\"id\":\"" + "x".repeat(bytes - 9) + "\"}").getBytes(StandardCharsets.UTF_8);
  }

  private static void assertTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void BOUND_01_a_request_of_a_machine_ends_at_its_bound_and_not_before() {
    assertThat(order(HttpRequest.BodyPublishers.ofByteArray(json(JSON))).statusCode())
        .isEqualTo(400);
    assertTooLarge(order(HttpRequest.BodyPublishers.ofByteArray(json(JSON + 1))));
  }

  @Test
  void BOUND_02_also_where_it_does_not_say_how_long_it_is() {
    assertTooLarge(
        order(
            HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(json(JSON + 1)))));
  }

  @Test
  void BOUND_03_a_file_that_is_too_large_is_refused() {
    HttpResponse<String> refused =
        machine.upload("/api/hospitals", "h-1", "people.csv", "x".repeat(FILE + 1));

    assertTooLarge(refused);
  }

  @Test
  void BOUND_04_a_form_that_is_too_large_or_has_too_many_fields_is_refused() {
    Browser browser = site.browser();

    assertThat(browser.post("/sign-in", "name=" + "x".repeat(JSON)).statusCode()).isEqualTo(413);
    assertThat(browser.post("/sign-in", "a=1&".repeat(1_001)).statusCode()).isEqualTo(400);
  }

  @Test
  void BOUND_05_a_header_that_is_too_large_is_refused() {
    HttpResponse<String> refused =
        machine.send(machine.request("/api/me").header("X-Much", "x".repeat(17 * 1024)).GET());

    assertThat(refused.statusCode()).isBetween(400, 431);
  }

  @Test
  void BOUND_06_who_listens_where_others_reach_it_without_https_is_in_the_open() {
    WebOptions usual = WebOptions.anyPort();
    WebOptions everywhere =
        new WebOptions("0.0.0.0", 0, usual.publicUrl(), usual.oidc(), usual.messages());
    try (WebServer open = WebServer.start(everywhere, site.database, site.clock)) {
      assertThat(open.isInTheOpen()).isTrue();
    }
    assertThat(site.server.isInTheOpen()).isFalse();
  }
}
