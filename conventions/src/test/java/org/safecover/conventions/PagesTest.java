package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the pages say is so: links lead somewhere, commands exist, and nothing speaks of a machine.
class PagesTest {
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern WEB = Pattern.compile("^(https?:|mailto:|#).*");
  private static final Pattern COMMAND = Pattern.compile("^\\./safecover ([a-z]+).*");

  /// Words of one machine, one registry or one way of working, none of which is the product's.
  private static final List<Pattern> OF_A_MACHINE =
      Stream.of(
              "(^|[\\s\"'`(=:])/(work|root|tmp|home)/",
              "repo\\d?\\.maven\\.",
              "maven-central\\.",
              "(?i)\\bissue \\d",
              "(?i)\\bclaude\\b",
              "(?i)\\banthropic\\b",
              "(?i)\\bLLM\\b",
              "(?i)\\bAI (agent|assistant)",
              "(?i)\\bthe brief\\b",
              "(?i)\\bworktree\\b")
          .map(Pattern::compile)
          .toList();

  @Test
  void PAGES_01_every_link_to_a_file_leads_to_one() {
    assertThat(Pages.markdown().stream().flatMap(PagesTest::brokenLinks)).isEmpty();
  }

  @Test
  void PAGES_02_the_readme_is_short() throws IOException {
    assertThat(Files.readAllLines(readme())).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void PAGES_03_every_command_that_a_page_shows_exists() {
    String help = Shown.print("--help");

    assertThat(
            Pages.markdown().stream()
                .flatMap(page ->
                    commands(page)
                        .filter(command -> !command.equals("test"))
                        .filter(command -> !help.contains("\n  " + command + " "))
                        .map(command -> Pages.name(page) + " shows " + command)))
        .isEmpty();
    assertThat(commands(readme())).contains("demo", "test");
  }

  @Test
  void PAGES_04_nothing_speaks_of_one_machine_or_one_way_of_working() {
    assertThat(
            Pages.files().stream()
                .filter(file -> !file.endsWith("PagesTest.java"))
                .flatMap(PagesTest::wordsOfAMachine))
        .isEmpty();
  }

  @Test
  void PAGES_05_what_a_page_says_that_a_command_prints_is_what_it_prints() {
    List<Shown> shown = Pages.markdown().stream().flatMap(page -> Shown.on(page).stream()).toList();

    assertThat(shown).isNotEmpty();
    assertThat(shown.stream().flatMap(one -> one.notPrinted().stream())).isEmpty();
  }

  private static Path readme() {
    return ProjectRoot.path().resolve("README.md");
  }

  private static Stream<String> brokenLinks(Path page) {
    return Pages.lines(page)
        .flatMap(line -> LINK.matcher(line).results().map(PagesTest::target))
        .filter(link -> !WEB.matcher(link).matches())
        .filter(link -> !leadsSomewhere(page, link))
        .map(link -> Pages.name(page) + ": " + link);
  }

  private static String target(MatchResult link) {
    return link.group(1);
  }

  private static boolean leadsSomewhere(Path page, String link) {
    int anchor = link.indexOf('#');
    String file = anchor < 0 ? link : link.substring(0, anchor);
    return Files.exists(page.resolveSibling(file));
  }

  private static Stream<String> commands(Path page) {
    return Pages.lines(page)
        .map(String::strip)
        .map(COMMAND::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .distinct();
  }

  private static Stream<String> wordsOfAMachine(Path file) {
    return Pages.lines(file)
        .filter(line -> OF_A_MACHINE.stream().anyMatch(word -> word.matcher(line).find()))
        .map(line -> Pages.name(file) + ": " + line.strip());
  }
}
