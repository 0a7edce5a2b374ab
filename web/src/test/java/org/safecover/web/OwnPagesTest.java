package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// What a doctor and an auditor read that is theirs alone.
class OwnPagesTest extends Journey {

  private final Account doctor = site.account(Site.OWN, Role.DOCTOR);
  private final Account auditor = site.account(Site.OWN, Role.AUDITOR);

  @BeforeAll
  void a_published_plan() {
    OneNight.publishOn(site);
  }

  @Test
  void MINE_01_a_doctor_reads_their_own_and_gives_their_calendar_an_address() {
    Window at = window().phone().as(doctor).open("/mine");
    assertThat(at.text())
        .contains("Tue 12 Jan 2016 21:00 – Wed 13 Jan 09:00", "Cover: ")
        .doesNotContain("okoro");
    assertThat(at.complaints()).isEmpty();
    assertThat(at.overflow()).isZero();

    at.enter("#make");
    assertThat(at.complaints()).isEmpty();
    assertThat(at.overflow()).isZero();
    String address = at.textOf("#address").replaceAll(".*(/calendar/)", "$1");
    assertThat(site.browser().get(address).body()).startsWith("BEGIN:VCALENDAR");

    at.enter("#end");
    assertThat(site.browser().get(address).statusCode()).isEqualTo(404);
    assertThat(site.at(auditor).get("/mine").statusCode()).isEqualTo(403);
  }

  @Test
  void AUDIT_01_an_auditor_sees_that_every_chain_holds_and_who_read_what() {
    site.at(site.account(Site.OWN, Role.ROTA_COORDINATOR)).get("/plans/january/offers");

    Window at = window().desk().as(auditor).open("/audit");

    assertThat(at.text())
        .contains("Every chain holds.", "rxk.rota-coordinator", "plan january version 2");
    assertThat(at.complaints()).isEmpty();
    assertThat(at.phone().overflow()).isZero();
    assertThat(site.at(doctor).get("/audit").statusCode()).isEqualTo(403);
  }

  @Test
  void ACCOUNTS_01_an_administrator_invites_somebody_by_keyboard() {
    Account administrator = site.account(Site.OWN, Role.ADMINISTRATOR);
    Window at = window().desk().as(administrator).open("/accounts");
    assertThat(at.complaints()).isEmpty();
    at.enter("main form[action='/accounts'] button");
    assertThat(at.text()).contains("Nothing was recorded", "tick at least one");
    assertThat(at.complaints()).isEmpty();

    at.write("#name", "f.lee").write("#shown-name", "F. Lee");
    at.tabTo("#role-commander").press(" ").enter("main form[action='/accounts'] button");
    String link = at.textOf("#link").replaceAll(".*(/set-up/)", "$1");
    assertThat(site.browser().get(link).body()).contains("F. Lee");
    assertThat(at.phone().overflow()).isZero();

    assertThat(site.at(doctor).get("/accounts").statusCode()).isEqualTo(403);
  }
}
