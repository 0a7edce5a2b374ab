package org.safecover.intake.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.table.TableFormat;

class FormatPagesTest {

  private static final Path PAGES = Path.of(System.getProperty("project.root"), "docs", "formats");

  @Test
  void INTAKE_30_each_table_has_a_page_that_says_its_columns() throws IOException {
    for (Map.Entry<String, String> page : FormatPages.all().entrySet()) {
      Path file = PAGES.resolve(page.getKey());
      if ("rewrite".equals(System.getProperty("golden"))) {
        Files.createDirectories(PAGES);
        Files.writeString(file, page.getValue());
      }
      assertThat(file).content().as(page.getKey()).isEqualTo(page.getValue());
    }
  }

  @Test
  void INTAKE_30_the_examples_of_the_pages_make_a_hospital(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("hospital.yaml"), FormatPages.exampleHospital());
    for (TableFormat format : HospitalFormats.TABLES) {
      Files.writeString(
          folder.resolve(HospitalFormats.file(format)), FormatPages.exampleFile(format));
    }
    Files.writeString(folder.resolve("actions.yaml"), exampleOn("actions.yaml.md"));
    Files.writeString(folder.resolve("rates.yaml"), exampleOn("rates.yaml.md"));

    assertThat(HospitalFolder.read(folder)).isInstanceOf(Intake.Facts.class);
  }

  @Test
  void INTAKE_30_every_page_is_named_on_the_first_one() throws IOException {
    String first = Files.readString(PAGES.resolve("README.md"));

    FormatPages.all().keySet().forEach(page -> assertThat(first).contains("(" + page + ")"));
    assertThat(first).contains("(actions.yaml.md)", "(actions.ics.md)", "(rates.yaml.md)");
  }

  /// The YAML between the fences of a page.
  private static String exampleOn(String page) throws IOException {
    String text = Files.readString(PAGES.resolve(page));
    String after = text.substring(text.indexOf("```yaml\n") + "```yaml\n".length());
    return after.substring(0, after.indexOf("```"));
  }
}
