package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.access.StaffAct;
import org.safecover.app.account.Account;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.account.Role;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.SignInName;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.Plans;
import org.safecover.app.server.Secrets;

/// What somebody typed outlasts the end of their sign-in, and nothing is done with it until they
/// press once more.
class TypedFormTest extends Journey {

  private static final String PLAN = "/plans/ours";
  private static final String PASSWORD = "four doctors and a pager";
  private static final String REASON = "two registrars <b>ill</b>\nsince \"Monday\"";

  private final Account coordinator =
      site.accounts
          .findMade(
              new Profile(
                  new SignInName("w.clerk"),
                  "W. Clerk",
                  Site.OWN,
                  new TreeSet<>(List.of(Role.ROTA_COORDINATOR)),
                  Optional.empty()))
          .orElseThrow();

  @BeforeAll
  void a_plan_and_somebody_with_a_password() {
    PageEndpoints.furnish(site);
    new Republished(site).now();
    String link =
        "/set-up/"
            + new SetUpLinks(site.database, new Secrets())
                .invite(coordinator.id(), site.clock.instant())
                .text();
    site.browser().fillIn(link, Map.of("password", PASSWORD, "again", PASSWORD));
  }

  private int versions() {
    StaffAct act = new StaffAct(new TrustCode("RXK"), "w.clerk", site.clock.instant());
    return new Plans(site.database).versions(act, new PlanKey("ours")).size();
  }

  /// Sends a form as a browser does, which says where the form stood.
  private static HttpResponse<String> sent(Browser browser, String from, Map<String, String> form) {
    return browser.send(
        browser
            .request(PLAN + "/withdraw")
            .header("Sec-Fetch-Site", from)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(Browser.form(form))));
  }

  @Tag("HAZARD-23")
  @Test
  @Order(1)
  void TYPED_01_who_was_signed_out_signs_in_and_finds_what_they_typed_and_sends_it_themselves() {
    Window at = window().desk().as(coordinator).open(PLAN);
    at.write("#withdraw-reason", "half of them are ill");
    site.clock.turn(Duration.ofMinutes(61));
    at.enter("form[action$='withdraw'] button");

    assertThat(at.text()).contains("You were signed out before this could be sent");
    assertThat(at.complaints()).isEmpty();
    at.write("#name", "w.clerk").write("#password", "wrong wrong wrong");
    at.enter("main form button");
    assertThat(at.text()).contains("The name or the password is wrong");
    at.write("#name", "w.clerk").write("#password", PASSWORD);
    at.enter("main form button");

    assertThat(at.text()).contains("Nothing was sent yet", "Here is what you typed");
    assertThat(at.value("main input[name=reason]")).isEqualTo("half of them are ill");
    assertThat(at.complaints()).isEmpty();
    assertThat(versions()).isEqualTo(3);

    at.enter("#typed button");
    assertThat(at.address()).endsWith(PLAN);
    assertThat(at.text()).contains("withdrawn");
    assertThat(versions()).isEqualTo(4);
  }

  @Test
  @Order(2)
  void TYPED_02_a_form_of_an_earlier_sign_in_is_shown_again_and_not_carried_out() {
    Browser browser = site.at(coordinator);

    HttpResponse<String> answer =
        sent(browser, "same-origin", Map.of("reason", REASON, "version", "4", "_csrf", "old"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body())
        .contains("Nothing was sent yet", "two registrars &lt;b&gt;ill&lt;/b&gt;")
        .contains("name=\"version\" value=\"4\"")
        .doesNotContain("value=\"old\"");
    assertThat(versions()).isEqualTo(4);
  }

  @Test
  @Order(3)
  void TYPED_03_a_form_from_elsewhere_is_refused_and_nothing_of_it_is_shown() {
    for (String from : List.of("cross-site", "same-site", "none")) {
      HttpResponse<String> known = sent(site.at(coordinator), from, Map.of("reason", REASON));
      HttpResponse<String> unknown = sent(site.browser(), from, Map.of("reason", REASON));

      assertThat(known.statusCode()).as(from).isEqualTo(403);
      assertThat(known.body()).as(from).doesNotContain("registrars");
      assertThat(unknown.body()).as(from).doesNotContain("registrars");
    }
    assertThat(versions()).isEqualTo(4);
  }

  @Test
  @Order(4)
  void TYPED_04_a_password_is_never_carried() {
    HttpResponse<String> answer =
        sent(site.browser(), "same-origin", Map.of("password", PASSWORD, "reason", REASON));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("registrars").doesNotContain(PASSWORD);
  }

  @Test
  @Order(5)
  void TYPED_05_a_reason_that_is_too_long_is_told_its_limit_and_kept_on_the_page() {
    Browser browser = site.at(coordinator);
    new Republished(site).now();
    String much = "long ".repeat(401);
    HttpResponse<String> answer =
        browser.fillIn(
            PLAN + "/change",
            PLAN + "/withdraw",
            Map.of("version", "" + versions(), "reason", much));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("the reason has 2,004 characters, and may have 2,000", much.strip());
  }

  @Test
  @Order(6)
  void TYPED_06_whatever_is_typed_into_a_form_is_no_fault_of_the_server() {
    List<String> forms =
        List.of("/plans", PLAN + "/change", PLAN + "/publish", PLAN + "/withdraw", "/recalls/new");
    List<String> fields =
        List.of("action", "at", "person", "post", "sick", "reason", "matter", "trust", "start");
    Browser browser = site.at(coordinator);
    for (String typed : List.of("x".repeat(3_000), "\u0000\u0001", " ", "…\uD83D\uDE80", "-1")) {
      for (String form : forms) {
        Map<String, String> all = new TreeMap<>(Map.of("version", "99"));
        fields.forEach(field -> all.put(field, typed));
        HttpResponse<String> answer = browser.fillIn("/plans", form, all);
        assertThat(answer.statusCode()).as(form + ": " + typed).isNotEqualTo(500);
        all.keySet().retainAll(List.of("version", "reason", "person", "post"));
        answer = browser.fillIn("/plans", form, all);
        assertThat(answer.statusCode()).as(form + ": " + typed).isNotEqualTo(500);
      }
    }
  }

  @Test
  @Order(7)
  void TYPED_07_the_page_that_was_wanted_is_a_path_of_this_server() {
    Browser browser = site.browser();
    browser.get(PLAN + "/change?sick=c-1");
    HttpResponse<String> answer =
        browser.fillIn("/sign-in", Map.of("name", "w.clerk", "password", PASSWORD));

    assertThat(answer.headers().firstValue("Location"))
        .contains(URI.create(PLAN + "/change?sick=c-1").toString());
    assertThat(browser.cookie("safecover-wanted")).isEmpty();
  }

  @Tag("HAZARD-23")
  @Test
  @Order(8)
  void TYPED_08_a_cookie_that_leads_elsewhere_leads_nowhere() {
    for (String elsewhere :
        List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "evil")) {
      Browser browser = site.browser();
      browser.cookie("safecover-wanted", elsewhere);
      HttpResponse<String> answer =
          browser.fillIn("/sign-in", Map.of("name", "w.clerk", "password", PASSWORD));

      assertThat(answer.headers().firstValue("Location")).as(elsewhere).contains("/");
    }
  }
}
