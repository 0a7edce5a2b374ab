package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// A medical director sets the contract of 2002 and the offer of November 2015 side by side before
/// a meeting, by keyboard; others of the staff see what may leave the hospital.
class CompareJourneyTest extends Journey {

  private static final String ELEVEN =
      "/compare?from=2002&to=2015-11-offer&nobody=yes&rise=11&basic-rise=11%25";
  private static final String EXPORT = ELEVEN.replace("/compare", "/compare/compare.csv");

  private final Account director = site.account(Site.OWN, Role.MEDICAL_DIRECTOR);
  private final Account coordinator = site.account(Site.OWN, Role.ROTA_COORDINATOR);

  @BeforeAll
  void the_example() {
    PageEndpoints.furnish(site);
  }

  @Test
  @Order(1)
  void COMPARE_PAGE_01_contracts_and_assumptions_are_chosen_and_the_distribution_is_seen() {
    Window at = window().desk().as(director).open("/");
    at.enter("nav a[href='/compare']");
    assertThat(at.complaints()).isEmpty();

    at.tabTo("#nobody").press(" ");
    at.tabTo("#assumed summary").press(Keys.ENTER);
    at.write("#basic-rise", "11%");
    at.enter("#compare-form button");

    assertThat(at.address()).contains("basic-rise=11%25", "nobody=yes");
    assertThat(at.textOf("#compare-said")).contains("Doctors worse: 40", "Doctors better: 4");
    assertThat(at.text()).contains("“Nobody is paid less.” fails", "15.95 %");
    assertThat(at.count("svg.sc-chart rect")).isPositive();
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(2)
  void COMPARE_PAGE_02_the_distribution_moves_while_somebody_types_and_the_address_with_it() {
    Window at = window().desk().as(director).open(ELEVEN);
    at.write("#basic-rise", "16%").press(Keys.TAB);
    at.waitFor(() -> at.textOf("#compare-said").contains("Doctors worse: 0"));

    assertThat(at.address()).contains("basic-rise=16%25");
    assertThat(at.text()).contains("“Nobody is paid less.” holds");
    assertThat(at.count("rect.sc-chart-bar--worse")).isZero();
    assertThat(at.value("#basic-rise")).isEqualTo("16%");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(3)
  void COMPARE_PAGE_03_who_loses_most_is_opened_by_number_line_by_line() {
    Window at = window().desk().as(director).open(ELEVEN);
    at.enter("#compare-answer tbody th a");

    assertThat(at.text())
        .contains("Doctor south-", "-4.27 %", "under 2002 contract", "basic pay", "total")
        .contains("do not pass it on");
    assertThat(at.complaints()).isEmpty();
    assertThat(at.phone().overflow()).isZero();
    at.desk();
  }

  @Test
  @Order(4)
  void COMPARE_PAGE_04_it_reads_well_narrow_and_dark() {
    Window at = window().phone().as(director).open(ELEVEN);
    assertThat(at.overflow()).isZero();
    assertThat(at.complaints()).isEmpty();
    assertThat(at.dark().complaints()).isEmpty();
    at.light().desk();
  }

  @Test
  @Order(5)
  void COMPARE_PAGE_05_what_cannot_be_read_is_said_by_the_name_of_its_field() {
    Window at =
        window()
            .desk()
            .as(director)
            .open("/compare?from=2002&to=2002&rise=much&basic-rise=ten&as-at=soon");

    assertThat(at.text()).contains("Nothing was worked out", "Priced by the figures of: found");
    at.open("/compare?from=2002&to=2002&rise=much&basic-rise=ten");
    assertThat(at.text())
        .contains("Claimed rise: found 'much'; write a percentage")
        .contains("basic-rise: found 'ten'; write a percentage from -99 to 1000")
        .contains("are both 2002; name two versions")
        .doesNotContain("--");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(6)
  void COMPARE_PAGE_06_what_leaves_the_hospital_has_no_doctor_and_no_count_under_five() {
    HttpResponse<String> table = site.at(director).get(EXPORT);

    assertThat(table.statusCode()).isEqualTo(200);
    assertThat(table.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"compare.csv\"");
    assertThat(table.body())
        .startsWith("table,row,figure,value")
        .contains("All doctors,Doctors worse or better,Result,44", "Claims,Nobody is paid less.")
        .doesNotContain("south-", "north-");
    assertThat(site.at(director).get(EXPORT + "&for=inside").body()).contains("south-24");
  }

  @Test
  @Order(7)
  void COMPARE_PAGE_07_the_rest_of_the_staff_see_what_may_leave_the_hospital() {
    Window at = window().desk().as(coordinator).open(ELEVEN);
    assertThat(at.text())
        .contains("Doctors worse or better", "No doctor is shown here")
        .doesNotContain("south-", "north-", "inside the hospital:");
    assertThat(at.complaints()).isEmpty();

    Browser other = site.at(coordinator);
    assertThat(other.get(EXPORT + "&for=inside").statusCode()).isEqualTo(403);
    String doctor = ELEVEN.replace("/compare", "/compare/doctor") + "&doctor=south-24";
    assertThat(other.get(doctor).statusCode()).isEqualTo(403);
  }

  @Test
  @Order(8)
  void COMPARE_PAGE_08_it_works_without_script_and_refuses_an_export_of_nothing() {
    Browser plain = site.at(director);
    assertThat(plain.get(ELEVEN).body()).contains("Doctors worse: 40", "sc-chart-bar");
    assertThat(plain.get("/compare/compare.xlsx").statusCode()).isEqualTo(422);
    assertThat(plain.get(EXPORT.replace(".csv", ".xlsx")).statusCode()).isEqualTo(200);
  }
}
