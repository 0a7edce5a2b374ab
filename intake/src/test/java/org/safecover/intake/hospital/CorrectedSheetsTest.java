package org.safecover.intake.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;
import org.safecover.intake.sheet.CorrectedSheet;
import org.safecover.intake.sheet.CorrectedSheets;
import org.safecover.intake.sheet.MarkedSheet.MarkedCell;

/// What somebody wrote, under the headings that are right.
class CorrectedSheetsTest {

  @TempDir Path folder;

  private static List<String> texts(List<MarkedCell> cells) {
    return cells.stream().map(MarkedCell::text).toList();
  }

  private static List<String> wrong(CorrectedSheet sheet) {
    return Stream.concat(Stream.of(sheet.headings()), sheet.rows().stream())
        .flatMap(List::stream)
        .filter(cell -> !cell.problems().isEmpty())
        .map(MarkedCell::text)
        .toList();
  }

  private CorrectedSheet people(String people, Problem... problems) throws IOException {
    Files.writeString(folder.resolve("people.csv"), people);
    Map<String, CorrectedSheet> all = CorrectedSheets.ofFolder(folder, List.of(problems));
    return all.getOrDefault("people.csv", new CorrectedSheet("none", List.of(), List.of()));
  }

  private static Problem at(int row, String column) {
    return new Problem(new Place("people.csv", none(), one(row), one(column)), "this", "do that");
  }

  private static <T> Optional<T> one(T value) {
    return Optional.of(value);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  @Test
  void INTAKE_31_columns_come_into_their_order_and_a_strange_one_behind_them() throws IOException {
    CorrectedSheet sheet =
        people(
            "Our doctors,,\nGrade,Bleep,ID\nCT,4711,ann\n",
            at(2, "Bleep"),
            at(2, "wte"),
            at(3, "grade"));

    assertThat(texts(sheet.headings()))
        .startsWith("id", "grade", "specialty", "contract", "wte")
        .endsWith("Bleep");
    assertThat(texts(sheet.rows().getFirst())).startsWith("ann", "CT", "", "", "").endsWith("4711");
    assertThat(wrong(sheet)).containsExactly("wte", "Bleep", "CT");
  }

  @Test
  void INTAKE_32_a_column_that_says_who_strikes_is_not_handed_back() throws IOException {
    CorrectedSheet sheet = people("id,grade,On strike\nann,CT,yes\n");

    assertThat(texts(sheet.headings())).doesNotContain("On strike");
    assertThat(texts(sheet.rows().getFirst())).doesNotContain("yes");
  }

  @Test
  void INTAKE_33_a_table_without_a_heading_that_is_known_is_left_as_it_is() throws IOException {
    assertThat(people("one,two\n1,2\n").table()).isEqualTo("none");
  }

  @Test
  void INTAKE_34_a_workbook_has_every_sheet_and_its_wrong_cell_is_marked() throws IOException {
    byte[] renamed = ChangedWorkbook.small("xl/workbook.xml", "name=\"Posts\"", "name=\"Pasts\"");
    Path workbook = Files.write(folder.resolve("small.xlsx"), renamed);
    Problem backwards =
        new Problem(
            new Place("small.xlsx", one("Rota"), one(3), one("end")), "this", "an end after it");

    List<CorrectedSheet> sheets = CorrectedSheets.ofWorkbook(workbook, List.of(backwards));

    assertThat(sheets)
        .extracting(CorrectedSheet::table)
        .contains("hospital", "areas", "weights", "people", "rota", "posts");
    CorrectedSheet rota =
        sheets.stream().filter(s -> s.table().equals("rota")).findFirst().orElseThrow();
    assertThat(wrong(rota)).containsExactly("2016-01-12T21:30");
    CorrectedSheet posts =
        sheets.stream().filter(s -> s.table().equals("posts")).findFirst().orElseThrow();
    assertThat(posts.rows()).isEmpty();
  }

  @Test
  void INTAKE_35_a_workbook_that_counts_from_1904_is_not_written_anew() throws IOException {
    Path workbook =
        Files.write(folder.resolve("old.xlsx"), ChangedWorkbook.named("counted-from-1904.xlsx"));

    assertThat(CorrectedSheets.ofWorkbook(workbook, List.of())).isEmpty();
  }
}
