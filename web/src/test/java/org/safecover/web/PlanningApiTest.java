package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;

/// A machine of the rota team: brings a hospital, has plans searched for, and puts one in force.
class PlanningApiTest {

  private static final Pattern SEARCH = Pattern.compile("\"search\":\"([0-9]+)\"");
  private static final String PLAN =
      "{\"id\":\"%s\",\"action\":\"2016-01-12-full\",\"knownOn\":\"2016-01-05\",\"seen\":0}";

  private final Site site = new Site();
  private Browser machine = site.browser();

  @BeforeEach
  void a_machine_with_a_token() {
    Account rota = site.account(Site.OWN, Role.ROTA_COORDINATOR);
    machine = site.machine(rota, Scope.READ, Scope.CHANGE_HOSPITAL, Scope.CHANGE_PLANS);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private HttpResponse<String> bring(String id) {
    return machine.upload("/api/hospitals", id, "hospital.zip", PageEndpoints.archive());
  }

  @Test
  void PLANNING_01_a_hospital_is_brought_once_whatever_is_sent_again() {
    HttpResponse<String> first = bring("h-1");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.body()).contains("\"outcome\":\"added\"", "\"version\":1");

    assertThat(bring("h-1").body()).contains("\"outcome\":\"repeated\"", "\"version\":1");
    assertThat(bring("h-2").body()).contains("\"outcome\":\"repeated\"", "\"version\":1");
    assertThat(machine.get("/api/hospitals").body()).contains("\"version\":1").doesNotContain(":2");
    assertThat(machine.get("/api/hospitals/1").body()).contains("\"doctors\":");
  }

  @Test
  void PLANNING_02_everything_that_is_wrong_with_files_is_said_with_its_place() {
    HttpResponse<String> refused =
        machine.upload("/api/hospitals", "h-1", "people.csv", "id,grade\nx,king\n");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(refused.body())
        .contains("\"problems\":[", "\"file\":\"people.csv\"", "\"row\":2", "\"column\":\"grade\"")
        .contains("\"found\":", "\"wanted\":");
    assertThat(machine.get("/api/hospitals").body()).isEqualTo("[]");
  }

  @Test
  void PLANNING_03_a_plan_is_searched_for_once_judged_again_explained_and_put_in_force() {
    bring("h-1");
    HttpResponse<String> begun = machine.json("POST", "/api/plans", PLAN.formatted("p-1"));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    String search = search(begun.body());
    assertThat(machine.json("POST", "/api/plans", PLAN.formatted("p-1")).body())
        .containsAnyOf("\"outcome\":\"repeated\",\"search\":\"" + search + "\"", "\"kept\"");

    String done = ended(search);
    assertThat(done).contains("\"version\":1", "\"bound\":", "\"objective\":\"uncovered\"");
    assertThat(machine.json("POST", "/api/plans", PLAN.formatted("p-1")).body())
        .contains("\"outcome\":\"kept\"", "\"version\":1");
    String plan = "/api/plans/2016-01-12-full";
    assertThat(machine.get(plan + "/verification").body()).contains("\"kept\":true");
    assertThat(machine.get(plan + "/plan.json").body()).contains("\"proof\"");
    assertThat(machine.get(plan + "/proof").body()).startsWith("[");
    assertThat(machine.get(plan + "/explanation").statusCode()).isEqualTo(422);

    String publish = "{\"id\":\"p-2\",\"seen\":1}";
    for (int again = 0; again < 2; again++) {
      assertThat(machine.json("POST", plan + "/publication", publish).body())
          .contains("\"state\":\"published\"", "\"version\":2");
    }
    HttpResponse<String> stale =
        machine.json("POST", plan + "/withdrawal", "{\"id\":\"p-3\",\"seen\":1}");
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body()).contains("\"since\":[", "\"state\":\"published\"");
  }

  @Test
  void PLANNING_06_a_search_is_watched_repeated_and_found_done_at_another_server() {
    bring("h-1");
    Account rota = site.account(Site.OWN, Role.ROTA_COORDINATOR);
    String token = site.token(rota, Scope.READ, Scope.CHANGE_PLANS);
    try (WebServer second = WebServer.start(WebOptions.anyPort(), site.database, site.clock)) {
      Browser there = new Browser(second.port()).showing(token);
      String begun = machine.json("POST", "/api/plans", PLAN.formatted("p-1")).body();
      String search = search(begun);

      assertThat(there.get("/api/searches/" + search).body())
          .contains("\"search\":\"" + search + "\"", "\"plan\":\"2016-01-12-full\"");
      assertThat(there.json("POST", "/api/plans", PLAN.formatted("p-1")).body())
          .containsAnyOf("\"outcome\":\"repeated\",\"search\":\"" + search + "\"", "\"kept\"");
      assertThat(there.json("POST", "/api/searches/" + search + "/stop", "").statusCode())
          .isEqualTo(204);
      assertThat(ended(there, search)).contains("\"version\":1", "\"objective\":\"uncovered\"");
    }
  }

  private static String search(String begun) {
    Matcher found = SEARCH.matcher(begun);
    assertThat(found.find()).as(begun).isTrue();
    return found.group(1);
  }

  private String ended(String search) {
    return ended(machine, search);
  }

  private static String ended(Browser who, String search) {
    String progress = who.get("/api/searches/" + search).body();
    while (progress.contains("\"ended\":false")) {
      Thread.onSpinWait();
      progress = who.get("/api/searches/" + search).body();
    }
    return progress;
  }

  @Test
  void PLANNING_04_everything_that_is_wrong_with_a_request_is_said_at_once() {
    HttpResponse<String> refused =
        machine.json("POST", "/api/plans", "{\"id\":\"two words\",\"seen\":-1}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("\"field\":\"id\"", "\"field\":\"action\"", "\"field\":\"seen\"");
  }

  @Test
  void PLANNING_05_a_token_does_what_it_is_for_and_nothing_else() {
    Account rota = site.account(Site.OWN, Role.ROTA_COORDINATOR);
    Browser reads = site.machine(rota, Scope.READ);
    Browser plans = site.machine(rota, Scope.CHANGE_PLANS);

    assertThat(reads.json("POST", "/api/plans", PLAN.formatted("p-1")).statusCode()).isEqualTo(403);
    assertThat(plans.get("/api/plans").statusCode()).isEqualTo(403);
    assertThat(plans.upload("/api/hospitals", "h-1", "people.csv", "").statusCode()).isEqualTo(403);
    assertThat(plans.json("POST", "/api/searches/1/stop", "").statusCode()).isEqualTo(404);
  }
}
