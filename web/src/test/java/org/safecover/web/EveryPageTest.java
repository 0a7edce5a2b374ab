package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;

/// Every page, as different people have their browsers set: at a zoom of 400 %, dark, without
/// movement, on paper.
@Tag("campaign")
class EveryPageTest extends Journey {

  private static final String RECALL = "/recalls/one?ledger=recall/RXK/january";

  private static final String ELEVEN =
      "/compare?from=2002&to=2015-11-offer&nobody=yes&rise=11&basic-rise=11%25";

  /// What is neither within the width of the page nor in a part that scrolls by itself.
  private static final String OUT_OF_REACH =
      """
      return [...document.querySelectorAll("a, button, input, select, textarea, summary")]
        .filter((each) => each.type !== "hidden" && each.getClientRects().length > 0)
        .filter((each) => !each.closest(".sc-scroll") && !each.closest(".nhsuk-skip-link"))
        .filter((each) => {
          const box = each.getBoundingClientRect();
          return box.right > window.innerWidth + 1 || box.left < -1;
        })
        .map((each) => each.outerHTML.slice(0, 120))
        .join("; ");
      """;

  private static final String MOVING =
      """
      return [...document.querySelectorAll("*")]
        .filter((each) => {
          const style = getComputedStyle(each);
          const lasts = (list) => list.split(",").some((time) => parseFloat(time) > 0);
          return lasts(style.transitionDuration) && style.transitionProperty !== "none"
            || (style.animationName !== "none" && lasts(style.animationDuration))
            || style.scrollBehavior === "smooth";
        })
        .map((each) => each.outerHTML.slice(0, 120))
        .join("; ");
      """;

  private static final String SHOWN_ON_PAPER =
      """
      return [...document.querySelectorAll(".sc-nav, .sc-header__who, .sc-footer, main button")]
        .filter((each) => each.getClientRects().length > 0 && !each.classList.contains("sc-link-button"))
        .map((each) => each.outerHTML.slice(0, 120))
        .join("; ");
      """;

  /// Somebody's page.
  record Page(Side side, Role role, String path) {
    @Override
    public String toString() {
      return role.key() + " " + path;
    }
  }

  @BeforeAll
  void everything_that_pages_show() {
    PageEndpoints.furnish(site);
    Endpoints.furnish(site);
    new Republished(site).now();
  }

  static Stream<Page> pages() {
    return Stream.of(
            all(
                Site.OWN,
                Role.ROTA_COORDINATOR,
                "/",
                "/now?at=2016-01-12T08:00",
                "/hospital",
                "/actions?known=2016-01-05",
                "/plans",
                "/plans/ours",
                "/plans/ours/change",
                "/plans/ours/words",
                "/plans/ours/posts?post=south-late-1/2016-01-12",
                "/plans/ours/offers",
                "/recalls",
                RECALL,
                "/recalls/new"),
            all(
                Site.OWN,
                Role.MEDICAL_DIRECTOR,
                "/recalls",
                RECALL,
                "/examples/sandwell",
                ELEVEN,
                ELEVEN.replace("?", "/doctor?") + "&doctor=south-24"),
            all(Site.OWN, Role.DOCTOR, "/", "/offers", "/mine"),
            all(Site.OWN, Role.AUDITOR, "/", "/audit"),
            all(Site.OWN, Role.ADMINISTRATOR, "/", "/accounts", "/people"),
            all(Side.National.NHS_ENGLAND, Role.REVIEWER, "/", "/recalls"),
            all(Side.National.UNION, Role.UNION_OFFICER, "/recalls", "/no-such-page"))
        .flatMap(List::stream);
  }

  private static List<Page> all(Side side, Role role, String... paths) {
    return Stream.of(paths).map(path -> new Page(side, role, path)).toList();
  }

  private Window open(Page page) {
    Account account = site.account(page.side(), page.role());
    return window().desk().light().as(account).open(page.path());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void PAGES_01_holds_for_whoever_reads_it(Page page) {
    Window at = open(page);
    assertThat(at.complaints()).as("wide").isEmpty();
    assertThat(at.dark().complaints()).as("dark").isEmpty();
    assertThat(at.light().phone().overflow()).as("at 400 %").isZero();
    assertThat(at.told(OUT_OF_REACH)).as("out of reach at 400 %").isEmpty();
    assertThat(at.complaints()).as("at 400 %").isEmpty();
    assertThat(at.desk().still().told(MOVING)).as("moves").isEmpty();
    assertThat(at.paper().told(SHOWN_ON_PAPER)).as("of no use on paper").isEmpty();
    assertThat(at.printedPages()).as("sheets").isBetween(1L, 20L);
    at.light();
  }

  @Test
  void PAGES_02_no_page_of_the_table_of_endpoints_is_left_out() {
    List<String> opened = pages().map(page -> page.path().replaceFirst("\\?.*", "")).toList();
    List<String> pages =
        site.server.endpoints().stream()
            .filter(name -> name.startsWith("GET /") && !name.matches("GET /(api|calendar|live).*"))
            .map(name -> name.substring(4).replace("{plan}", "ours"))
            .filter(path -> !path.matches(".*(\\.[a-z]+|/answers|/counts|/document|\\{.*)"))
            .filter(path -> !path.equals("/sign-in") && !path.matches("/(offers|now)/.*"))
            .toList();

    assertThat(opened).containsAll(pages);
  }
}
