package org.safecover.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;

/// A rota coordinator at a browser, by keyboard alone: from the first page to a published plan.
class PlanJourneyTest extends Journey {

  private static final String PLAN = "/plans/2016-01-12-full";
  private static final String POST = PLAN + "/posts?post=south-late-1/2016-01-12";

  final Account coordinator = site.account(Site.OWN, Role.ROTA_COORDINATOR);

  @Override
  Window window() {
    return super.window().desk().as(coordinator);
  }

  @Test
  @Order(1)
  void PLAN_PAGE_01_files_with_mistakes_are_refused_with_every_mistake_marked_where_it_stands(
      @TempDir Path folder) throws IOException {
    Path people = Files.writeString(folder.resolve("people.csv"), "id,grade\nc1,emperor\n");
    Window at = window().open("/hospital");
    assertThat(at.complaints()).isEmpty();
    at.attach("#files", people).enter("form[enctype] button");

    assertThat(at.text())
        .contains("These files cannot be used yet", "Nothing was kept")
        .contains("Wrong: found", "emperor");
    assertThat(at.count("td.sc-marked")).isPositive();
    assertThat(at.count("a[download='hospital-to-mend.zip']")).isOne();
    assertThat(at.complaints()).isEmpty();
    assertThat(at.open("/hospital").text()).contains("Nothing is kept here yet");
  }

  @Test
  @Order(2)
  void PLAN_PAGE_02_the_example_is_loaded_with_one_button() {
    Window at = window().open("/hospital").enter("form[action$='example'] button");

    assertThat(at.text()).contains("trainee psychiatrists, January 2016", "68 doctors");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(3)
  void PLAN_PAGE_03_the_notice_is_read_and_a_plan_is_asked_for_and_watched() {
    Window at = window().open("/actions?known=2016-01-05");
    assertThat(at.text()).contains("2016-01-12", "the law asked for 7");
    assertThat(at.complaints()).isEmpty();

    at.enter("button[aria-label='Plan for 2016-01-12-full']");
    at.waitFor(() -> at.address().contains("/plans/"));

    assertThat(at.text())
        .contains("Every emergency post is held.")
        .contains("0 weighted uncovered emergency minutes: proven best");
  }

  @Test
  @Order(4)
  void PLAN_PAGE_04_the_board_reads_well_wide_narrow_and_dark() {
    Window at = window().open(PLAN);
    assertThat(at.complaints()).isEmpty();
    shown(at.open(PLAN + "#area-1"), "board");
    assertThat(at.dark().complaints()).isEmpty();
    assertThat(at.light().phone().complaints()).isEmpty();
    assertThat(at.overflow()).isZero();
    at.desk();
  }

  @Test
  @Order(5)
  void PLAN_PAGE_05_a_post_shows_who_else_could_hold_it_and_why_the_others_cannot() {
    Window at = window().open(POST);

    assertThat(at.text())
        .contains("Who else could", "by itself it would add", "Who cannot, and why");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(6)
  void PLAN_PAGE_06_a_post_given_by_hand_makes_a_new_version_with_the_changes_marked() {
    Window at = window().open(POST);
    at.enter("td form button");
    at.waitFor(() -> at.address().contains("version=2"));

    assertThat(at.text()).contains("Version 2 of 2", "changed");
  }

  @Test
  @Order(7)
  void PLAN_PAGE_07_what_cannot_be_is_refused_with_the_reason() {
    Window at = window().open(PLAN + "/change");
    assertThat(at.complaints()).isEmpty();
    at.write("#sick", "nobody-1").enter("main form button");

    assertThat(at.text()).contains("No person has the id 'nobody-1'");
    assertThat(at.complaints()).isEmpty();
  }

  @Test
  @Order(8)
  void PLAN_PAGE_08_a_published_plan_is_changed_only_with_a_reason() {
    Window at = window().open(PLAN).enter("form[action$='publish'] button");
    assertThat(at.text()).contains("published");

    Browser hasty = site.at(coordinator);
    var answer = hasty.fillIn(PLAN + "/change", PLAN + "/withdraw", Map.of("version", "3"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("doctors rely on it", "Say why it is changed");
  }

  @Test
  @Order(9)
  void PLAN_PAGE_09_who_comes_second_is_told_and_nothing_is_overwritten() {
    Browser late = site.at(coordinator);
    var answer =
        late.fillIn(
            PLAN + "/change", PLAN + "/withdraw", Map.of("version", "1", "reason", "it is old"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Nothing was kept: the plan was changed meanwhile, by");
  }

  /// Draws the page for the README when asked with `-Dpictures=rewrite`.
  private static void shown(Window at, String name) {
    if (System.getProperty("pictures", "keep").equals("rewrite")) {
      at.picture(
          Path.of(System.getProperty("project.root", ".."), "docs", "pictures", name + ".png"));
    }
  }
}
