package org.safecover.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.safecover.report.example.Larkfield;

/// The page in a real browser, opened from disk as its readers open it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPageInBrowserTest {

  private static final int MORE_TABS_THAN_ANY_PAGE_NEEDS = 80;

  private Optional<Chromium> browser = Optional.empty();
  private Path page = Path.of("plan.html");

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    page = folder.resolve("plan.html");
    PlanPage.write(Larkfield.hospital(), Larkfield.plan(), page);
    browser = Chromium.find(folder.resolve("profile"));
  }

  @BeforeEach
  void openThePage() {
    assumeTrue(browser.isPresent(), Chromium.MISSING);
    chromium().open(page);
  }

  @AfterAll
  void stop() {
    browser.ifPresent(Chromium::close);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 320", "dark, 320"})
  void BROWSER_01_the_accessibility_rules_find_nothing(String colours, int width) {
    chromium().resize(width, 900);
    chromium().prefer(colours, "reduce");

    assertThat(chromium().complaints()).isEmpty();
  }

  @Test
  void BROWSER_02_nothing_is_wider_than_a_narrow_phone() {
    chromium().resize(320, 700);

    assertThat(chromium().ask("document.documentElement.scrollWidth")).isEqualTo(320L);
  }

  @Test
  void BROWSER_03_the_first_key_offers_to_skip_to_the_plan() {
    chromium().resize(1280, 900);
    chromium().pressTab();
    assertThat(chromium().ask("document.activeElement.textContent")).isEqualTo("Skip to the plan");

    chromium().press(Keys.ENTER);
    assertThat(chromium().ask("document.activeElement.id")).isEqualTo("plan");
  }

  @Test
  void BROWSER_04_every_timeline_can_be_reached_and_opened_by_keyboard() {
    Set<Object> reached = new LinkedHashSet<>();
    for (int i = 0; i < MORE_TABS_THAN_ANY_PAGE_NEEDS; i++) {
      chromium().pressTab();
      reached.add(
          chromium().ask("(a => a.ariaLabel || a.textContent.trim())(document.activeElement)"));
    }
    assertThat(reached)
        .contains(
            "Timeline of Emergency Department",
            "Timeline of Theatres & <Recovery>",
            "Who holds what in Acute Medicine, as a table",
            "Covers by person");
  }

  @Test
  void BROWSER_05_each_area_has_a_table_with_headers_beside_its_picture() {
    assertThat(chromium().count("#timeline ~ details .plot[role=img]")).isEqualTo(3);
    assertThat(chromium().count("#timeline ~ details table caption")).isEqualTo(3);
    assertThat(chromium().count("#timeline ~ details table thead th[scope=col]")).isEqualTo(12);
    assertThat(chromium().count("#timeline ~ details table tbody tr:not(:has(th[scope=row]))"))
        .isZero();
    assertThat(chromium().count("tr.gap")).isEqualTo(1);
  }

  @Test
  void BROWSER_06_the_page_asks_for_nothing_and_complains_of_nothing() {
    chromium().requests();
    chromium().console();
    chromium().open(page);

    assertThat(chromium().requests()).isEmpty();
    assertThat(chromium().console()).isEmpty();
  }

  @Test
  void BROWSER_07_the_long_october_night_is_drawn_an_hour_longer() {
    String width = "parseFloat(document.querySelector('.bar.gap[title]').style.width)";
    String day = "parseFloat(document.querySelector('.bar.rostered[title]').style.width)";

    assertThat((double) chromium().ask(width) / (double) chromium().ask(day))
        .isCloseTo(13.0 / 12, org.assertj.core.data.Offset.offset(0.001));
  }

  private Chromium chromium() {
    return browser.orElseThrow();
  }
}
