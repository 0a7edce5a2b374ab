package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The hazard log and the tests that prove its controls, traced both ways.
class HazardsTest {

  private static final Pattern ROW = Pattern.compile("\\| (HAZARD-\\d\\d) \\|.*");
  private static final Pattern PROOF = Pattern.compile("`(\\w+Test\\.\\w+)`");
  private static final Pattern TAG = Pattern.compile("\\s*@Tag\\(\"(HAZARD-\\d\\d)\"\\)");
  private static final Pattern TEST = Pattern.compile("\\s*void ([A-Z_]+_\\d+(?=_)|\\w+).*");
  private static final int COLUMNS = 8;
  private static final int FEWEST = 25;

  private static List<String> rows() throws IOException {
    Path page = ProjectRoot.path().resolve("docs/safety/hazard-log.md");
    return Files.readAllLines(page).stream().filter(line -> ROW.matcher(line).matches()).toList();
  }

  private static String id(String row) {
    Matcher matcher = ROW.matcher(row);
    assertThat(matcher.matches()).isTrue();
    return matcher.group(1);
  }

  /// Each hazard with each test that the log names for it.
  private static SortedSet<String> named() throws IOException {
    SortedSet<String> named = new TreeSet<>();
    for (String row : rows()) {
      PROOF.matcher(row).results().forEach(proof -> named.add(id(row) + " " + proof.group(1)));
    }
    return named;
  }

  /// Each hazard with each test that carries its tag.
  private static SortedSet<String> tagged() {
    SortedSet<String> tagged = new TreeSet<>();
    Sources.all()
        .forEach(source -> {
          String type = source.name().replaceAll(".*/", "").replace(".java", "");
          List<String> waiting = new ArrayList<>();
          for (String line : source.lines()) {
            Matcher tag = TAG.matcher(line);
            Matcher test = TEST.matcher(line);
            if (tag.matches()) {
              waiting.add(tag.group(1));
            } else if (test.matches()) {
              waiting.forEach(id -> tagged.add(id + " " + type + "." + test.group(1)));
              waiting.clear();
            }
          }
        });
    return tagged;
  }

  @Test
  void HAZARDS_01_every_test_that_the_log_names_is_there_and_carries_the_tag() throws IOException {
    assertThat(tagged()).containsAll(named());
  }

  @Test
  void HAZARDS_02_every_tag_has_a_row_that_names_the_test() throws IOException {
    assertThat(named()).containsAll(tagged());
  }

  @Test
  void HAZARDS_03_every_row_is_whole_and_proven() throws IOException {
    List<String> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(rows.stream().map(HazardsTest::id)).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> PROOF.matcher(row).find());
    assertThat(rows).allMatch(row -> cells(row).size() == COLUMNS);
  }

  private static List<String> cells(String row) {
    return List.of(row.substring(1, row.length() - 1).split("\\|", -1)).stream()
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
