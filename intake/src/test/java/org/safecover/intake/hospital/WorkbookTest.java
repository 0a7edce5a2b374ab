package org.safecover.intake.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;

class WorkbookTest {

  private static final String ROTA = "xl/worksheets/sheet7.xml";

  @TempDir Path folder;

  @Test
  void INTAKE_10_a_workbook_says_the_same_as_a_folder() throws IOException {
    Hospital folderSays =
        new SmallHospital(folder.resolve("small"))
            .with("leave.csv", "person,from,to\nbob,2016-01-18,2016-01-22\n")
            .facts();

    assertThat(read(ChangedWorkbook.small())).isEqualTo(new Intake.Facts<>(folderSays));
  }

  @Tag("HAZARD-09")
  @Test
  void INTAKE_10_dates_counted_from_1904_are_the_same_dates() throws IOException {
    assertThat(read(ChangedWorkbook.named("counted-from-1904.xlsx")))
        .isEqualTo(read(ChangedWorkbook.small()));
  }

  @Test
  void INTAKE_10_a_date_that_was_never_formatted_as_one_is_read() throws IOException {
    assertThat(read(ChangedWorkbook.small(ROTA, "s=\"3\" t=\"n\"><v>42381.375", "><v>42381.375")))
        .isEqualTo(read(ChangedWorkbook.small()));
  }

  @Tag("HAZARD-09")
  @Test
  void INTAKE_11_a_formula_is_refused_with_its_place() throws IOException {
    byte[] formula = ChangedWorkbook.small(ROTA, "<v>42381.375</v>", "<f>A1+1</f><v>42381.375</v>");

    assertThat(problems(formula))
        .singleElement()
        .asString()
        .startsWith("small.xlsx, sheet Rota, row 3, column start: found '=A1+1'; write the value");
  }

  @Test
  void INTAKE_11_a_problem_in_a_sheet_names_the_sheet_row_and_column() throws IOException {
    byte[] backwards = ChangedWorkbook.small(ROTA, "<v>42381.375</v>", "<v>42391.375</v>");

    assertThat(problems(backwards))
        .containsExactly(
            "small.xlsx, sheet Rota, row 3, column end: found '2016-01-12T21:30'; write an end that"
                + " is after the start");
  }

  @Test
  void INTAKE_11_sheets_that_are_missing_or_unknown_are_named() throws IOException {
    byte[] renamed =
        ChangedWorkbook.small("xl/workbook.xml", "name=\"Posts\"", "name=\"Strikers\"");

    assertThat(problems(renamed))
        .hasSize(2)
        .anySatisfy(p -> assertThat(p).contains("sheet posts: found no such sheet"))
        .anySatisfy(p -> assertThat(p).contains("sheet Strikers").contains("keeps no record"));
  }

  @Test
  void INTAKE_12_a_file_that_is_not_what_its_ending_says_is_refused() throws IOException {
    assertThat(problems("person,area\n".getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .contains("found a file that is no Excel workbook; open it in Excel or LibreOffice");
    assertThat(problems(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .singleElement()
        .asString()
        .contains("an old Excel file (.xls) or a workbook with a password");
  }

  @Test
  void INTAKE_12_a_workbook_cannot_reach_for_other_files() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    byte[] reaching =
        ChangedWorkbook.small(
            "xl/sharedStrings.xml",
            "<sst ",
            "<!DOCTYPE sst [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><sst ");

    assertThat(problems(reaching)).singleElement().asString().contains("damaged");
  }

  @Test
  void INTAKE_12_a_workbook_that_unpacks_to_far_more_is_refused() throws IOException {
    byte[] bomb =
        ChangedWorkbook.small(ROTA, "<sheetData>", "<sheetData>" + " ".repeat(80_000_000));

    assertThat(problems(bomb)).singleElement().asString().contains("unpacks to far more");
  }

  @Test
  void INTAKE_12_nothing_is_said_beside_the_answer() throws IOException {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      read(ChangedWorkbook.small());
      problems(new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void INTAKE_12_one_cell_far_to_the_right_in_each_of_many_rows_is_refused_before_it_fills_memory()
      throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 10; row < 10 + 6_000; row++) {
      rows.append("<row r=\"%d\"><c r=\"ALK%d\"><v>1</v></c></row>".formatted(row, row));
    }
    byte[] wide = ChangedWorkbook.small(ROTA, "</sheetData>", rows + "</sheetData>");

    assertThat(problems(wide)).singleElement().asString().contains("more than 5 million cells");
  }

  @Test
  void INTAKE_12_cells_merged_again_and_again_over_many_rows_are_refused() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 10; row < 10 + 6_000; row++) {
      rows.append("<row r=\"%d\"><c r=\"A%d\"><v>1</v></c></row>".formatted(row, row));
    }
    String merged = "<mergeCell ref=\"A10:A6009\"/>".repeat(1_000);
    byte[] tall =
        ChangedWorkbook.small(
            ROTA, "</sheetData>", rows + "</sheetData><mergeCells>" + merged + "</mergeCells>");

    assertThat(problems(tall)).singleElement().asString().contains("more than 5 million cells");
  }

  private Intake<Hospital> read(byte[] workbook) throws IOException {
    return HospitalFolder.read(Files.write(folder.resolve("small.xlsx"), workbook));
  }

  private List<String> problems(byte[] workbook) throws IOException {
    return switch (read(workbook)) {
      case Intake.Facts<Hospital> _ -> List.of();
      case Intake.Unusable<Hospital>(List<Problem> problems) ->
          problems.stream().map(Problem::toString).toList();
    };
  }
}
