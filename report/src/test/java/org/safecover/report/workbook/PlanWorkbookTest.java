package org.safecover.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.safecover.report.example.Larkfield;

class PlanWorkbookTest {

  @Test
  void XLSX_01_the_sheets_stand_in_reading_order() throws IOException {
    try (XSSFWorkbook book = read()) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));

      assertThat(names)
          .containsExactly(
              "Summary",
              "Board",
              "Covers",
              "People",
              "Sessions moved",
              "Gaps and reasons",
              "Proof of need",
              "Assumptions");
    }
  }

  @Test
  void XLSX_02_times_are_dates_and_the_october_night_lasts_thirteen_hours() throws IOException {
    try (XSSFWorkbook book = read()) {
      Row gap = row(book.getSheet("Board"), "GAP");

      assertThat(DateUtil.isCellDateFormatted(gap.getCell(2))).isTrue();
      assertThat(gap.getCell(2).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2026, 10, 24, 20, 0));
      assertThat(gap.getCell(4).getNumericCellValue()).isEqualTo(13.0);
      assertThat(gap.getCell(7).getStringCellValue()).isEqualTo("nobody");
    }
  }

  @Test
  void XLSX_03_no_cell_is_a_formula_and_none_begins_like_one() throws IOException {
    try (XSSFWorkbook book = read()) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            assertThat(cell.toString()).doesNotStartWith("=").doesNotContain("'=x");
          }
        }
      }
    }
  }

  @Test
  void XLSX_04_headings_stay_in_sight_and_pages_are_landscape() throws IOException {
    try (XSSFWorkbook book = read()) {
      for (Sheet sheet : book) {
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      }
    }
  }

  @Test
  void XLSX_05_every_reason_has_a_row_of_its_own() throws IOException {
    try (XSSFWorkbook book = read()) {
      Sheet gaps = book.getSheet("Gaps and reasons");

      assertThat(row(gaps, "C-01").getCell(5).getStringCellValue())
          .startsWith("it would mean 7 h 45 min of rest between");
      assertThat(gaps.getLastRowNum()).isEqualTo(8);
    }
  }

  @Test
  void XLSX_06_the_same_plan_gives_the_same_bytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
    try (XSSFWorkbook book = read()) {
      assertThat(book.getProperties().getCoreProperties().getCreated())
          .isEqualTo("2026-10-09T00:00:00Z");
    }
  }

  @Test
  void XLSX_07_only_covering_doctors_have_a_row_among_the_people() throws IOException {
    try (XSSFWorkbook book = read()) {
      List<String> people = new ArrayList<>();
      book.getSheet("People").forEach(row -> people.add(row.getCell(0).getStringCellValue()));

      assertThat(people).containsExactly("Who", "C-01", "C-02", "C-04", "C-08", "S-01");
    }
  }

  private static Row row(Sheet sheet, String holding) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().equals(holding)) {
          return row;
        }
      }
    }
    throw new AssertionError("No row with " + holding + " in " + sheet.getSheetName());
  }

  private static XSSFWorkbook read() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWorkbook.write(Larkfield.hospital(), Larkfield.plan(), out);
    return out.toByteArray();
  }
}
