package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Account;
import org.safecover.app.account.AccountId;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.Side;
import org.safecover.app.account.SignInName;
import org.safecover.app.server.Secrets;

/// The first account of each side, which no other side can make.
class FirstAccountsTest {

  private final Site site = new Site();

  @AfterEach
  void stop() {
    site.close();
  }

  private static Map<String, String> form(String name) {
    String password = "seven grey herons";
    return Map.of("name", name, "shownName", "Ada", "password", password, "again", password);
  }

  @Test
  void FIRST_01_an_administrator_makes_no_account_of_another_side() {
    Browser administrator = site.at(site.account(Site.OWN, Role.ADMINISTRATOR));
    String wanted =
        "{\"id\":\"a-1\",\"name\":\"mine\",\"shownName\":\"Mine\",\"side\":\"nhs-england\","
            + "\"roles\":[\"administrator\",\"reviewer\"]}";

    assertThat(administrator.json("POST", "/api/accounts", wanted).statusCode()).isEqualTo(403);
    assertThat(site.accounts.of(Side.National.NHS_ENGLAND)).isEmpty();
  }

  @Test
  void FIRST_02_a_link_from_the_terminal_makes_the_first_of_its_side_and_of_no_other() {
    Account taken = site.account(Site.OWN, Role.ADMINISTRATOR);
    String link = site.server.findFirstSetUpOf(Side.National.NHS_ENGLAND).orElseThrow().getPath();
    Browser reviewer = site.browser();
    assertThat(reviewer.get(link).body()).doesNotContain("name=\"side\"");

    assertThat(reviewer.fillIn(link, form(taken.who().name().text())).body())
        .contains("The name is taken");
    assertThat(reviewer.fillIn(link, form("ada")).statusCode()).isEqualTo(302);

    assertThat(site.accounts.of(Side.National.NHS_ENGLAND))
        .singleElement()
        .satisfies(account -> {
          assertThat(account.who().name()).isEqualTo(new SignInName("ada"));
          assertThat(account.who().roles()).containsExactly(Role.REVIEWER, Role.ADMINISTRATOR);
        });
    assertThat(site.browser().get(link).statusCode()).isEqualTo(410);
    assertThat(site.server.findFirstSetUpOf(Side.National.NHS_ENGLAND)).isEmpty();
  }

  @Test
  void FIRST_03_a_link_is_over_once_somebody_acts_for_its_side() {
    String link = site.server.findFirstSetUpOf(Side.National.UNION).orElseThrow().getPath();
    site.account(Side.National.UNION, Role.UNION_OFFICER);

    assertThat(site.browser().get(link).statusCode()).isEqualTo(410);
  }

  @Test
  void FIRST_04_a_new_password_ends_tokens_and_every_other_sign_in() {
    Account rota = site.account(Site.OWN, Role.ROTA_COORDINATOR);
    Browser elsewhere = site.at(rota);
    Browser machine = site.machine(rota, Scope.READ);
    String link = "/set-up/" + invited(rota.id());
    Browser here = site.browser();

    assertThat(here.fillIn(link, form("ignored")).statusCode()).isEqualTo(302);

    assertThat(here.get("/api/me").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/api/me").statusCode()).isEqualTo(401);
    assertThat(machine.get("/api/me").statusCode()).isEqualTo(401);
  }

  private String invited(AccountId account) {
    return new SetUpLinks(site.database, new Secrets())
        .invite(account, site.clock.instant())
        .text();
  }
}
