package org.safecover.intake.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;

/// Workbooks of people who mean ill: each is refused with one problem in words.
class HostileWorkbookTest {

  private static final String ROTA = "xl/worksheets/sheet7.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String TYPES = "[Content_Types].xml";

  @TempDir Path folder;

  private String problem(byte[] workbook) throws IOException {
    return switch (HospitalFolder.read(Files.write(folder.resolve("small.xlsx"), workbook))) {
      case Intake.Facts<Hospital> _ -> "none";
      case Intake.Unusable<Hospital>(var problems) -> {
        assertThat(problems).hasSize(1);
        yield problems.getFirst().toString();
      }
    };
  }

  private static byte[] packed(int parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts; i++) {
        zip.putNextEntry(new ZipEntry("xl/media/" + i + ".xml"));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void INTAKE_22_entities_that_multiply_are_not_even_begun_with() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 'ha'>");
    for (int i = 1; i <= 9; i++) {
      laughs.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    byte[] laughing = ChangedWorkbook.small(TEXTS, "<sst ", laughs + "]><sst ");

    assertThat(problem(laughing)).contains("damaged");
  }

  @Test
  void INTAKE_22_an_archive_of_many_parts_is_refused_unread() throws IOException {
    assertThat(problem(packed(1_001))).contains("more than 1000 parts");
  }

  @Test
  void INTAKE_22_a_part_of_which_a_tree_is_built_is_small() throws IOException {
    String much = "<Default Extension=\"x\" ContentType=\"a/b\"/>".repeat(100_000);

    assertThat(problem(ChangedWorkbook.small(TYPES, "<Default ", much + "<Default ")))
        .contains("unpacks to far more");
  }

  @Test
  void INTAKE_22_properties_do_not_hide_among_the_sheets() throws IOException {
    byte[] hidden = ChangedWorkbook.small(TYPES, "/docProps/core.xml", "/" + ROTA);

    assertThat(problem(hidden)).contains("properties stand where its sheets should");
  }

  @Test
  void INTAKE_22_elements_within_elements_without_end_are_refused() throws IOException {
    byte[] deep = ChangedWorkbook.small(ROTA, "<sheetData>", "<a>".repeat(200_000));
    byte[] deepTexts = ChangedWorkbook.small(TEXTS, "<si>", "<si>" + "<t>".repeat(200_000));

    assertThat(problem(deep)).contains("damaged");
    assertThat(problem(deepTexts)).contains("damaged");
  }

  @Test
  void INTAKE_22_one_sheet_under_many_names_is_not_read_for_each() throws IOException {
    String again = "<sheet name=\"notes\" sheetId=\"99\" r:id=\"rId3\"/>".repeat(251);

    assertThat(problem(ChangedWorkbook.small(BOOK, "</sheets>", again + "</sheets>")))
        .contains("more than 250 sheets");
  }

  @Test
  void INTAKE_22_rows_without_end_are_refused() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 10; row < 1_048_700; row++) {
      rows.append("<row r=\"").append(row).append("\"><c><v>").append(row).append("</v></c></row>");
    }

    assertThat(problem(ChangedWorkbook.small(ROTA, "</sheetData>", rows + "</sheetData>")))
        .contains("more than 1 million rows");
  }

  @Test
  void INTAKE_22_a_text_without_end_is_cut_where_a_cell_ends() throws IOException {
    byte[] text = new byte[20_000_000];
    Arrays.fill(text, (byte) 'x');
    for (int i = 0; i < text.length; i += 5) {
      text[i] = (byte) ('a' + i / 5 % 23);
    }
    String endless = new String(text, StandardCharsets.US_ASCII);

    assertThat(problem(ChangedWorkbook.small(TEXTS, ">RX000<", ">" + endless + "<")).length())
        .isLessThan(1_000);
  }
}
