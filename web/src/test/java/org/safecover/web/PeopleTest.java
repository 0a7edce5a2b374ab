package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Role;

/// A person asks what is kept about them, and the administrator of their trust answers.
class PeopleTest {

  private final Site site = new Site();

  @BeforeEach
  void a_doctor_with_an_account() {
    site.account(Site.OWN, Role.DOCTOR);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void PEOPLE_01_an_administrator_reads_a_copy_and_erases_what_can_be_erased() {
    Browser administrator = site.at(site.account(Site.OWN, Role.ADMINISTRATOR));
    assertThat(administrator.fillIn("/people", "/people/copy", Map.of("person", "c-patel")).body())
        .contains("trust.rxk.doctor (Somebody), doctor");

    assertThat(
            administrator
                .fillIn("/people", "/people/erasure", Map.of("person", "c-patel", "again", ""))
                .statusCode())
        .isEqualTo(422);
    assertThat(
            administrator
                .fillIn(
                    "/people", "/people/erasure", Map.of("person", "c-patel", "again", "c-patel"))
                .body())
        .contains("0 own parts, 1 accounts", "Looked at");
    assertThat(administrator.get("/api/people/c-patel").body())
        .contains("\"place\":\"Accounts\",\"lines\":[]");
  }

  @Test
  void PEOPLE_02_an_administrator_of_another_trust_is_told_nothing_and_erases_nothing() {
    Browser stranger = site.at(site.account(Site.FOREIGN, Role.ADMINISTRATOR));

    assertThat(stranger.get("/api/people/c-patel").body())
        .doesNotContain("rxk")
        .contains("\"place\":\"Accounts\",\"lines\":[]");
    assertThat(stranger.json("POST", "/api/people/c-patel/erasure", "").body())
        .contains("\"accounts\":0");
    assertThat(site.accounts.of(Site.OWN)).hasSize(1);
  }
}
