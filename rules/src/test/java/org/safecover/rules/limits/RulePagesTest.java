package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Rule;

class RulePagesTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
  private static final Path PAGES = ROOT.resolve("docs/rules");

  private static List<Rule> rules() {
    return RuleBook.everyRule(new Figures(Rota.FIGURES, Optional.empty()));
  }

  @Test
  void every_rule_has_its_page_and_every_page_its_rule() throws IOException {
    SortedMap<String, String> pages = RulePages.all(rules());
    if (System.getProperty("golden", "compare").equals("rewrite")) {
      Files.createDirectories(PAGES);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
      }
    }
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactlyElementsOf(pages.keySet());
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(Files.readString(PAGES.resolve(page.getKey())))
          .as("docs/rules/%s; mvn verify -Dgolden=rewrite writes it anew", page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  @Test
  void every_parameter_file_is_in_the_index_and_bears_the_name_of_its_id() throws IOException {
    Path folder = ROOT.resolve("rules/src/main/resources/parameters");
    try (Stream<Path> files = Files.walk(folder.resolve("limits"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                  .sorted())
          .containsExactlyElementsOf(
              ParameterTexts.all().keySet().stream().filter(n -> n.startsWith("limits/")).toList());
    }
    ParameterTexts.all()
        .forEach((name, text) ->
            assertThat(text.lines().findFirst().orElseThrow().replaceAll("[ .]", "-"))
                .endsWith(
                    name.replace("limits/", "limits-").replace('/', '-').replace(".yaml", "")));
  }

  @Test
  void no_two_rules_share_a_title_within_one_body_of_rules() {
    assertThat(
            rules().stream()
                .map(rule -> rule.text().id().text() + " " + rule.text().title())
                .distinct()
                .map(named ->
                    named.substring(0, named.indexOf('-')) + named.substring(named.indexOf(' ')))
                .toList())
        .doesNotHaveDuplicates();
  }
}
