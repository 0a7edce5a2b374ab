package org.safecover.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecover.report.page.Chromium;

/// The page of a comparison in a real browser, opened from disk as its readers open it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ComparePageInBrowserTest {

  private Optional<Chromium> browser = Optional.empty();
  private Path page = Path.of("compare.html");

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    page = folder.resolve("compare.html");
    Files.writeString(page, ComparePage.html(RealComparison.november(Audience.INSIDE)));
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
  void COMPARE_80_the_accessibility_rules_find_nothing(String colours, int width) {
    chromium().resize(width, 900);
    chromium().prefer(colours, "reduce");

    assertThat(chromium().complaints()).isEmpty();
  }

  @Test
  void COMPARE_81_nothing_is_wider_than_a_narrow_phone() {
    chromium().resize(320, 700);

    assertThat(chromium().ask("document.documentElement.scrollWidth")).isEqualTo(320L);
  }

  @Test
  void COMPARE_82_every_doctor_is_in_the_picture_and_in_the_table_beside_it() {
    assertThat(chromium().count("svg circle.ring")).isEqualTo(44);
    assertThat(chromium().count("#doctors ~ div tbody tr")).isEqualTo(44);
    assertThat(chromium().count("table tbody tr:not(:has(th[scope=row]))")).isZero();
    assertThat(chromium().count("table:not(:has(caption))")).isZero();
  }

  @Test
  void COMPARE_83_the_page_asks_for_nothing_and_complains_of_nothing() {
    chromium().requests();
    chromium().console();
    chromium().open(page);

    assertThat(chromium().requests()).isEmpty();
    assertThat(chromium().console()).isEmpty();
  }

  private Chromium chromium() {
    return browser.orElseThrow();
  }
}
