package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Every library, processor and plugin of the build is listed with its reason and its licence.
class DependenciesTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| `([^`:]+:[^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$");

  @Test
  void DEPENDENCIES_01_the_page_lists_what_the_build_uses_and_nothing_else() throws Exception {
    assertThat(listed()).isEqualTo(used());
  }

  @Test
  void DEPENDENCIES_02_each_has_a_reason_and_a_licence() throws IOException {
    List<String> rows =
        Files.readAllLines(page()).stream().filter(line -> line.startsWith("| `")).toList();

    assertThat(rows).isNotEmpty().allMatch(row -> ROW.matcher(row).matches());
  }

  private static Path page() {
    return ProjectRoot.path().resolve("docs/dependencies.md");
  }

  private static SortedSet<String> listed() throws IOException {
    return Files.readAllLines(page()).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> used() throws Exception {
    SortedSet<String> used = new TreeSet<>();
    for (Path pom : poms()) {
      for (String tag : List.of("dependency", "path", "plugin")) {
        used.addAll(coordinates(pom, tag));
      }
    }
    used.removeIf(name -> name.startsWith("org.safecover:"));
    return used;
  }

  private static List<Path> poms() {
    try (Stream<Path> folders = Files.list(ProjectRoot.path())) {
      return Stream.concat(Stream.of(ProjectRoot.path()), folders)
          .map(folder -> folder.resolve("pom.xml"))
          .filter(Files::exists)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> coordinates(Path pom, String tag) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    NodeList elements = document.getElementsByTagName(tag);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      found.add(text(element, "groupId") + ":" + text(element, "artifactId"));
    }
    return found;
  }

  private static String text(Element element, String tag) {
    NodeList found = element.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
