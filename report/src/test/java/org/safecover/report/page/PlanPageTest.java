package org.safecover.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.report.example.Larkfield;

class PlanPageTest {

  private final String page = PlanPage.html(Larkfield.hospital(), Larkfield.plan());

  @Tag("HAZARD-03")
  @Test
  void PAGE_01_the_verdict_names_the_gap() {
    assertThat(page)
        .contains(
            "1 gap: registrar, Emergency Department, Sat 24 Oct 2026 20:00 BST – Sun 25 Oct 08:00"
                + " GMT (13 h).");
  }

  @Test
  void PAGE_02_a_whole_plan_says_that_every_post_is_held() {
    String whole = PlanPage.html(Larkfield.hospital(), Larkfield.wholePlan());

    assertThat(whole)
        .contains("Every emergency post is held.")
        .contains("There is no gap.")
        .contains("The plan asks nobody to cover.")
        .contains("No session moves.");
  }

  @Test
  void PAGE_03_assumed_rows_are_counted_by_table() {
    assertThat(page)
        .contains("This plan rests on assumed rows")
        .contains(">people</th><td class=\"number\">2</td><td class=\"number\">10</td>")
        .contains(">sessions</th><td class=\"number\">3</td><td class=\"number\">3</td>");
  }

  @Test
  void PAGE_04_a_level_that_is_not_proven_says_so_with_its_bound() {
    assertThat(page)
        .contains(
            "disturbance of the published rota</th><td class=\"number\">74</td>"
                + "<td class=\"number\">71</td><td>not proven best</td>");
  }

  @Test
  void PAGE_05_names_from_files_cannot_become_markup() {
    assertThat(page).contains("Theatres &amp; &lt;Recovery&gt;").doesNotContain("<Recovery>");
  }

  @Test
  void PAGE_06_the_page_stands_alone() {
    assertThat(page)
        .doesNotContain("<script", "<link", "@import", "url(", "src=", " th:")
        .doesNotContainPattern("https?://");
  }

  @Tag("HAZARD-21")
  @Test
  void PAGE_07_nobody_is_named_as_absent_or_on_strike() {
    assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("striker", "on strike", "absent:");
    assertThat(section("moved")).doesNotContain("S-02", "C-02", "C-04");
  }

  @Tag("HAZARD-03")
  @Test
  void PAGE_08_a_gap_gives_every_reason_and_those_who_share_one_share_a_row() {
    assertThat(section("gaps"))
        .contains(">C-06, C-07</th><td><ul><li>does not have the competency resus</li></ul>")
        .contains(
            "it would mean 7 h 45 min of rest between Sun 25 Oct 2026 08:00 and Sun 25 Oct 15:45;"
                + " at least 11 h needed (WTR-REST-11, Working Time Regulations 1998,"
                + " regulation 10)")
        .contains("is on leave, Sat 24 Oct 2026 – Fri 30 Oct 2026")
        .contains("A further 4 people neither work in the area nor have the competency.");
  }

  @Test
  void PAGE_09_a_cover_says_its_rest_and_what_it_is_released_from() {
    assertThat(section("covers"))
        .contains("<td>13 h</td><td>26 h</td><td>no work after in the rota</td>")
        .contains("Theatres &amp; &lt;Recovery&gt;, Mon 26 Oct 2026 08:00 – 18:00, to rest");
  }

  @Test
  void PAGE_10_the_same_plan_gives_the_same_page() {
    assertThat(PlanPage.html(Larkfield.hospital(), Larkfield.plan())).isEqualTo(page);
  }

  private String section(String id) {
    String from = page.substring(page.indexOf("<h2 id=\"" + id + "\""));
    return from.substring(0, from.indexOf("</section>"));
  }
}
