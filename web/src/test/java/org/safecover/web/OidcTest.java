package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.app.account.Account;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Role;
import org.safecover.app.message.AccountAddresses;
import org.safecover.app.server.Secret;
import org.safecover.web.signin.Oidc;

/// Signing in at another place, by OpenID Connect, with a real one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcTest {

  private final Elsewhere elsewhere = new Elsewhere();
  private final Site site =
      new Site(
          WebOptions.anyPort()
              .with(
                  new Oidc(
                      elsewhere.issuer().toString(), "safecover", new Secret(Elsewhere.SECRET))));

  @BeforeAll
  void the_director_is_known_here_by_the_subject_there() {
    elsewhere.register("http://127.0.0.1:" + site.server.port() + "/sign-in/back");
    Account director = site.account(Site.OWN, Role.MEDICAL_DIRECTOR);
    site.accounts.setIdentity(
        director.id(), new Accounts.Identity(elsewhere.issuer().toString(), "m.director"));
  }

  @AfterAll
  void stop() {
    site.close();
    elsewhere.close();
  }

  private static URI next(HttpResponse<String> response) {
    String to =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(() ->
                new AssertionError(
                    response.uri() + ": " + response.statusCode() + " " + response.body()));
    return response.uri().resolve(to);
  }

  /// Goes from the sign-in page to the other place and back, as far as the answer here.
  private HttpResponse<String> signInElsewhere(Browser browser, String name) {
    HttpResponse<String> there = browser.get(next(browser.get("/sign-in/with/oidc")).toString());
    String form = next(there).toString();
    HttpResponse<String> signedIn =
        browser.fillIn(form, Map.of("username", name, "password", "right"));
    return browser.get(next(browser.get(next(signedIn).toString())).toString());
  }

  @Test
  void OIDC_01_who_is_known_by_an_administrator_is_let_in() {
    Browser browser = site.browser();

    HttpResponse<String> back = signInElsewhere(browser, "m.director");

    assertThat(next(back).getPath()).isEqualTo("/");
    assertThat(browser.get("/api/me").body()).contains("medical-director");
  }

  @Test
  void OIDC_02_who_is_not_known_here_is_told_so() {
    Browser browser = site.browser();

    HttpResponse<String> back = signInElsewhere(browser, "stranger");

    assertThat(next(back).toString()).endsWith("/sign-in?unknown");
    assertThat(browser.get("/sign-in?unknown").body()).contains("known there, and not here");
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void OIDC_03_an_answer_that_this_browser_did_not_ask_for_is_refused() {
    Browser browser = site.browser();

    HttpResponse<String> answer = browser.get("/sign-in/back?code=stolen&state=guessed");

    assertThat(next(answer).toString()).endsWith("/sign-in?elsewhere");
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void OIDC_04_without_its_configuration_the_server_does_not_start() {
    WebOptions nowhere =
        WebOptions.anyPort()
            .with(new Oidc("http://127.0.0.1:1/none", "safecover", new Secret("secret")));

    assertThatThrownBy(() -> WebServer.start(nowhere, site.database, site.clock))
        .isInstanceOf(WebTrouble.class)
        .hasMessageContaining("--oidc-issuer");
  }

  @Test
  void OIDC_05_an_administrator_binds_an_identity_to_one_account_until_that_is_closed() {
    Browser administrator = site.at(site.account(Site.OWN, Role.ADMINISTRATOR));
    String issuer = elsewhere.issuer().toString();
    Accounts.Identity address = new Accounts.Identity(issuer, "email:rota@trust.example");
    Account one = site.make("rota-one", Site.OWN, Role.ROTA_COORDINATOR);
    Account next = site.make("rota-next", Site.OWN, Role.ROTA_COORDINATOR);

    assertThat(bind(administrator, one, issuer, "m.director")).isEqualTo(409);
    assertThat(bind(administrator, one, issuer, "email:Rota@Trust.example")).isEqualTo(204);
    assertThat(site.accounts.find(address)).contains(one);
    assertThat(bind(administrator, next, issuer, address.subject())).isEqualTo(409);

    administrator.json("DELETE", "/api/accounts/" + one.id().number(), "");

    assertThat(bind(administrator, next, issuer, address.subject())).isEqualTo(204);
    assertThat(site.accounts.find(address)).contains(next);
  }

  private static int bind(Browser administrator, Account account, String issuer, String subject) {
    return administrator
        .json(
            "PUT",
            "/api/accounts/" + account.id().number() + "/identity",
            "{\"issuer\":\"%s\",\"subject\":\"%s\"}".formatted(issuer, subject))
        .statusCode();
  }

  @Test
  void MAIL_01_an_administrator_enters_where_somebody_is_told_that_there_is_something_new() {
    Browser administrator = site.at(site.account(Site.OWN, Role.ADMINISTRATOR));
    String path =
        "/api/accounts/%s/email"
            .formatted(site.make("rota-mail", Site.OWN, Role.ROTA_COORDINATOR).id().number());
    AccountAddresses addresses = new AccountAddresses(site.database);

    assertThat(administrator.json("PUT", path, "{\"email\":\"a b\"}").statusCode()).isEqualTo(400);
    assertThat(administrator.json("PUT", path, "{\"email\":\"a@trust.example\"}").statusCode())
        .isEqualTo(204);
    assertThat(addresses.of("trust@RXK")).containsExactly("a@trust.example");
    assertThat(administrator.json("PUT", path, "{}").statusCode()).isEqualTo(204);
    assertThat(addresses.of("trust@RXK")).isEmpty();
  }
}
