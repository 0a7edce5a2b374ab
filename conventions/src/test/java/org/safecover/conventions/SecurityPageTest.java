package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The threat model names tests that are there, and says of every threat what proves its control.
class SecurityPageTest {

  private static final Pattern ROW = Pattern.compile("\\| THREAT-\\d\\d \\|.*");
  private static final Pattern ID = Pattern.compile("\\b[A-Z]+_\\d+\\b");
  private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*Test\\b");
  private static final Pattern NAMED = Pattern.compile("\\b([A-Z]\\w*Test)\\.(\\w+)");
  private static final Pattern METHOD = Pattern.compile("\\s*void (\\w+)\\(.*");
  private static final int COLUMNS = 6;
  private static final int PROOF = 4;
  private static final int FEWEST = 20;

  private static String page() throws IOException {
    return Files.readString(ProjectRoot.path().resolve("docs/security.md"));
  }

  private static List<String> rows() throws IOException {
    return page().lines().filter(line -> ROW.matcher(line).matches()).toList();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group());
  }

  private static String type(Sources.Source source) {
    return source.name().replaceAll(".*/", "").replace(".java", "");
  }

  /// Every test class, every method of one, and the id that leads the method's name.
  private static Set<String> tests() {
    Set<String> tests = new TreeSet<>();
    Sources.all()
        .filter(source -> source.name().contains("/src/test/"))
        .forEach(source -> {
          tests.add(type(source));
          for (String line : source.lines()) {
            Matcher method = METHOD.matcher(line);
            if (method.matches()) {
              String name = method.group(1);
              tests.add(type(source) + "." + name);
              tests.add(type(source) + "." + name.replaceFirst("^([A-Z]+_\\d+)_.*", "$1"));
            }
          }
        });
    return tests;
  }

  @Test
  void SECURITY_01_every_test_that_the_page_names_is_there() throws IOException {
    Set<String> named = found(NAMED, page()).collect(Collectors.toCollection(TreeSet::new));
    found(TYPE, page()).forEach(named::add);

    assertThat(named).isNotEmpty();
    assertThat(tests()).containsAll(named);
  }

  @Test
  void SECURITY_02_no_test_is_named_without_its_class() throws IOException {
    String withoutNamed = NAMED.matcher(page()).replaceAll("");

    assertThat(found(ID, withoutNamed)).isEmpty();
  }

  @Test
  void SECURITY_03_every_threat_is_whole_and_says_what_proves_its_control() throws IOException {
    List<String> rows = rows();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(rows.stream().map(row -> cells(row).getFirst())).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> cells(row).size() == COLUMNS);
    assertThat(rows).allMatch(row -> saysWhatProvesIt(cells(row).get(PROOF)));
  }

  private static boolean saysWhatProvesIt(String cell) {
    return NAMED.matcher(cell).find() || cell.startsWith("no test");
  }

  private static List<String> cells(String row) {
    return Stream.of(row.substring(1, row.length() - 1).split("\\|", -1))
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
