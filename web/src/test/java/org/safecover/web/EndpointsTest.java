package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.account.Side;
import org.safecover.app.order.Rights;
import org.safecover.web.Endpoints.Probe;

/// Every endpoint, asked by everybody, for what is theirs and for what is not: the answers stand in
/// docs/api.md, and a table that changes shows in review.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointsTest {

  /// A token is for the API alone: on pages it is nobody.
  private static final Set<String> NOT_SIGNED_IN = Set.of("nobody", "reads", "orders", "plans");

  /// What a browser is answered where a page is for who has signed in.
  private static final int SIGN_IN_FIRST = 302;

  private final Site site = new Site();
  private final Map<String, Browser> callers = new LinkedHashMap<>();

  @BeforeAll
  void everybody() {
    callers.put("nobody", site.browser());
    own("administrator", Role.ADMINISTRATOR);
    own("rota", Role.ROTA_COORDINATOR);
    own("director", Role.MEDICAL_DIRECTOR);
    own("commander", Role.COMMANDER);
    own("doctor", Role.DOCTOR);
    own("auditor", Role.AUDITOR);
    callers.put("reviewer", site.at(site.account(Side.National.NHS_ENGLAND, Role.REVIEWER)));
    callers.put("union", site.at(site.account(Side.National.UNION, Role.UNION_OFFICER)));
    Account rota = site.account(Site.OWN, Role.ROTA_COORDINATOR);
    callers.put("reads", site.machine(rota, Scope.READ));
    callers.put("orders", site.machine(rota, Scope.ORDER_OFFERS));
    callers.put("plans", site.machine(rota, Scope.CHANGE_HOSPITAL, Scope.CHANGE_PLANS));
    callers.values().forEach(caller -> caller.watched(Headers::check));
    Endpoints.furnish(site);
    PageEndpoints.furnish(site);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private void own(String name, Role role) {
    callers.put(name, site.at(site.account(Site.OWN, role)));
  }

  @Test
  void ENDPOINTS_01_everybody_is_answered_as_the_table_says_with_the_headers_that_protect_them()
      throws IOException {
    StringBuilder table = new StringBuilder("| Endpoint | Of whom |");
    callers.keySet().forEach(name -> table.append(' ').append(name).append(" |"));
    table.append("\n|").append("---|".repeat(callers.size() + 2)).append('\n');
    for (Probe probe : Endpoints.all()) {
      table.append(row(probe, "own"));
      if (probe.hasForeign()) {
        table.append(row(probe, "foreign"));
      }
    }

    section("answers", table.toString());
  }

  private String row(Probe probe, String whose) {
    String cells =
        callers.entrySet().stream()
            .map(caller -> "" + ask(probe, whose, caller.getKey(), caller.getValue()))
            .collect(Collectors.joining(" | "));
    return "| `" + probe.name() + "` | " + whose + " | " + cells + " |\n";
  }

  private int ask(Probe probe, String whose, String name, Browser caller) {
    int status = probe.ask(site, caller, new Endpoints.Asking(whose, name));
    assertThat(status).as(probe.name() + " by " + name + ", " + whose).isNotEqualTo(500);
    boolean sentToSignIn = status == SIGN_IN_FIRST && NOT_SIGNED_IN.contains(name);
    if (whose.equals("foreign") && !sentToSignIn) {
      assertThat(status).as(probe.name() + " by " + name).isGreaterThanOrEqualTo(400);
    }
    return status;
  }

  @Test
  void ENDPOINTS_02_no_endpoint_is_missing_from_the_table() {
    SortedSet<String> asked =
        Endpoints.all().stream().map(Probe::name).collect(Collectors.toCollection(TreeSet::new));

    assertThat(site.server.endpoints()).isEqualTo(asked);
  }

  @Test
  void ENDPOINTS_03_who_may_give_which_command_stands_in_the_page() throws IOException {
    List<Role> roles = Stream.of(Role.values()).filter(role -> role != Role.ADMINISTRATOR).toList();
    StringBuilder table = new StringBuilder("| Ledger | Command |");
    roles.forEach(role -> table.append(' ').append(role.key()).append(" |"));
    table.append("\n|").append("---|".repeat(roles.size() + 2)).append('\n');
    for (Rights.Right right : Rights.all()) {
      List<String> cells = new ArrayList<>();
      roles.forEach(role -> cells.add(right.roles().contains(role) ? "yes" : "·"));
      table
          .append("| " + right.ledgers() + " | `" + right.command() + "` | ")
          .append(String.join(" | ", cells))
          .append(" |\n");
    }

    section("rights", table.toString());
  }

  /// Holds a part of the page to a text.
  private static void section(String name, String text) throws IOException {
    Path page = Path.of(System.getProperty("project.root", ".."), "docs", "api.md");
    String begin = "<!-- " + name + " -->\n";
    String whole = Files.readString(page);
    int from = whole.indexOf(begin) + begin.length();
    int to = whole.indexOf("<!-- end of " + name + " -->");
    assertThat(from).isGreaterThan(begin.length()).isLessThanOrEqualTo(to);
    if (System.getProperty("golden", "compare").equals("rewrite")) {
      Files.writeString(page, whole.substring(0, from) + text + whole.substring(to));
    } else {
      assertThat(whole.substring(from, to)).isEqualTo(text);
    }
  }
}
