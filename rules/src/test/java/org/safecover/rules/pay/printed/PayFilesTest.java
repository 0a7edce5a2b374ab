package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.rules.figures.ParameterTexts;

class PayFilesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("project.root"), "rules/src/main/resources/parameters");

  @Test
  void every_pay_file_is_in_the_index_and_bears_the_name_of_its_id() throws IOException {
    List<String> indexed =
        ParameterTexts.all().keySet().stream().filter(name -> name.startsWith("pay/")).toList();
    try (Stream<Path> files = Files.walk(FOLDER.resolve("pay"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                  .sorted())
          .containsExactlyElementsOf(indexed);
    }
    for (String name : indexed) {
      String firstLine = ParameterTexts.all().getOrDefault(name, "").lines().findFirst().orElse("");
      assertThat(firstLine.replace("id: ", "").replace('.', '-'))
          .isEqualTo(name.replace(".yaml", "").replace('/', '-'));
    }
  }

  @Test
  void every_pay_figure_names_its_publisher_and_no_copy_of_it() {
    assertThat(pay().flatMap(each -> each.values().byDate().values().stream()).map(Figure::source))
        .allMatch(source -> source.length() > 15)
        .noneMatch(source -> source.contains("github"));
  }

  @Test
  void no_two_pay_figures_share_a_title() {
    assertThat(pay().map(Parameter::title)).doesNotHaveDuplicates();
  }

  private static Stream<Parameter> pay() {
    return Figures.ALL.all().stream().filter(each -> each.id().text().startsWith("pay."));
  }
}
