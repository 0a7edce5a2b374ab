package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.safecover.app.database.Database;

/// The first account, signing in and out, and everybody who has no business here.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInTest {

  private static final String PASSWORD = "four doctors and a pager";

  private final TurnedClock clock = new TurnedClock();
  private final Database database = Database.open(Desks.emptyDatabase());
  private final WebServer server = WebServer.start(WebOptions.anyPort(), database, clock);
  private String link = "";

  @BeforeAll
  void a_link_for_the_first_account() {
    link = server.findFirstSetUp().orElseThrow().getPath();
  }

  @AfterAll
  void stop() {
    server.close();
    database.close();
  }

  private Browser browser() {
    return new Browser(server.port());
  }

  private static Map<String, String> account(String password, String again) {
    return Map.of(
        "side",
        "trust",
        "trust",
        "rxk",
        "name",
        "Ward.Clerk",
        "shownName",
        "W. Clerk",
        "password",
        password,
        "again",
        again);
  }

  private HttpResponse<String> signIn(Browser browser, String name, String password) {
    return browser.fillIn("/sign-in", Map.of("name", name, "password", password));
  }

  private static String to(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  @Test
  @Order(1)
  void SIGN_01_a_form_that_is_wrong_says_everything_at_once_and_saves_nothing() {
    HttpResponse<String> answer = browser().fillIn(link, Map.of("side", "trust", "trust", "no!"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "The trust&#39;s code", "name to sign in with is", "too short", "others are to read");
  }

  @Test
  @Order(2)
  void SIGN_02_the_link_makes_the_first_account_once_and_signs_it_in() {
    Browser browser = browser();

    assertThat(to(browser.fillIn(link, account(PASSWORD, PASSWORD)))).isEqualTo("/");
    assertThat(browser.get("/").body()).contains("W. Clerk");
    assertThat(browser.get("/api/me").body())
        .isEqualTo(
            "{\"name\":\"ward.clerk\",\"shownName\":\"W. Clerk\",\"side\":\"trust:RXK\","
                + "\"roles\":[\"rota-coordinator\",\"administrator\"]}");
    assertThat(browser().get(link).statusCode()).isEqualTo(410);
    assertThat(server.findFirstSetUp()).isEmpty();
  }

  @Test
  @Order(3)
  void SIGN_03_signing_in_gives_a_new_secret_and_signing_out_ends_it() {
    Browser browser = browser();
    browser.get("/sign-in");
    String visit = browser.cookie("safecover-visit");

    assertThat(to(signIn(browser, " WARD.clerk ", PASSWORD))).isEqualTo("/");
    String secret = browser.cookie("safecover");
    assertThat(secret).isNotEmpty().isNotEqualTo(visit);
    assertThat(browser.get("/").statusCode()).isEqualTo(200);

    assertThat(to(browser.fillIn("/", "/sign-out", Map.of()))).isEqualTo("/sign-in?out");
    Browser thief = browser();
    assertThat(
            thief
                .send(thief.request("/api/me").header("Cookie", "safecover=" + secret))
                .statusCode())
        .isEqualTo(401);
  }

  @Tag("HAZARD-23")
  @Test
  @Order(4)
  void SIGN_04_a_form_from_elsewhere_is_refused() {
    Browser browser = browser();
    signIn(browser, "ward.clerk", PASSWORD);

    assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(403);
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(5)
  void SIGN_05_a_wrong_name_and_a_wrong_password_are_answered_alike_and_locked_alike() {
    for (String name : new String[] {"ward.clerk", "nobody.at.all"}) {
      for (int i = 0; i < 5; i++) {
        assertThat(to(signIn(browser(), name, "wrong wrong wrong"))).isEqualTo("/sign-in?wrong");
      }
      assertThat(to(signIn(browser(), name, PASSWORD))).isEqualTo("/sign-in?locked");
    }
    clock.turn(Duration.ofSeconds(61));

    assertThat(to(signIn(browser(), "ward.clerk", PASSWORD))).isEqualTo("/");
    assertThat(to(signIn(browser(), "nobody.at.all", PASSWORD))).isEqualTo("/sign-in?wrong");
  }

  @Tag("HAZARD-23")
  @Test
  @Order(6)
  void SIGN_06_a_browser_left_alone_is_signed_out() {
    Browser browser = browser();
    signIn(browser, "ward.clerk", PASSWORD);
    clock.turn(Duration.ofMinutes(59));
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
    clock.turn(Duration.ofMinutes(59));
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
    clock.turn(Duration.ofMinutes(61));

    assertThat(to(browser.get("/"))).endsWith("/sign-in");
  }

  @Test
  @Order(7)
  void SIGN_07_every_answer_carries_the_headers_that_protect_it() {
    for (String path : new String[] {"/sign-in", "/", "/api/me", "/no-such-page", link}) {
      Headers.check(browser().get(path));
    }
    WebOptions usual = WebOptions.anyPort();
    WebOptions encrypted =
        new WebOptions(
            usual.host(),
            0,
            Optional.of(URI.create("https://cover.example")),
            usual.oidc(),
            usual.messages());
    try (WebServer far = WebServer.start(encrypted, database, clock)) {
      HttpResponse<String> answer = new Browser(far.port()).get("/sign-in");
      Headers.check(answer);
      Headers.checkEncrypted(answer);
      assertThat(to(new Browser(far.port()).get("/plans"))).isEqualTo("/sign-in");
    }
  }

  @Test
  @Order(8)
  void SIGN_08_who_has_not_signed_in_is_led_to_the_page_and_a_machine_is_told() {
    HttpResponse<String> machine = browser().get("/api/me");

    assertThat(to(browser().get("/"))).endsWith("/sign-in");
    assertThat(machine.statusCode()).isEqualTo(401);
    assertThat(machine.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(machine.body()).contains("\"status\":401").doesNotContain("Exception");
  }
}
