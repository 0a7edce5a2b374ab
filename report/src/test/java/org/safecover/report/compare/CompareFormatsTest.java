package org.safecover.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.pay.Payroll;
import org.safecover.rules.pay.comparison.Comparison;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A comparison in every format.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CompareFormatsTest {

  private final ComparisonReport inside = RealComparison.november(Audience.INSIDE);
  private final ComparisonReport outside =
      new ComparisonReport(inside.hospital(), inside.comparison(), Audience.OUTSIDE);

  @Test
  void COMPARE_40_every_format_says_first_what_it_rests_on() throws IOException {
    for (Map.Entry<String, String> format : formats(inside).entrySet()) {
      assertThat(format.getValue())
          .as(format.getKey())
          .contains(
              "offer of 4 November 2015",
              "2015-11-04",
              "Never in force.",
              "basic-rise=10%..12%",
              "which is not sourced",
              "The duties of the rota are held",
              "(pay.csv) are assumed");
    }
  }

  @Test
  void COMPARE_41_every_format_answers_every_claim_with_the_break_even() throws IOException {
    for (Map.Entry<String, String> format : formats(inside).entrySet()) {
      assertThat(format.getValue())
          .as(format.getKey())
          .contains(
              "Nobody is paid less.", "fails", "Nobody is paid less only if basic pay of every");
    }
  }

  @Test
  void COMPARE_42_nothing_that_leaves_the_hospital_names_a_doctor() throws IOException {
    for (Map.Entry<String, String> format : formats(outside).entrySet()) {
      for (Person person : Payroll.doctors(outside.hospital())) {
        assertThat(format.getValue()).as(format.getKey()).doesNotContain(person.id().text());
      }
    }
  }

  @Test
  void COMPARE_43_what_leaves_the_hospital_has_no_least_or_greatest_of_one_doctor() {
    assertThat(String.join("\n", CompareText.lines(inside))).contains("Least change", "Decile 1");
    assertThat(String.join("\n", CompareText.lines(outside)))
        .doesNotContain("Least change", "Decile 1")
        .contains("Rise of mean pay");
  }

  @Test
  void COMPARE_44_the_same_comparison_gives_the_same_bytes() throws IOException {
    Comparison again = RealComparison.november(Audience.INSIDE).comparison();
    ComparisonReport second = new ComparisonReport(inside.hospital(), again, Audience.INSIDE);

    assertThat(formats(second)).isEqualTo(formats(inside));
    assertThat(workbook(second)).isEqualTo(workbook(inside));
  }

  @Test
  void COMPARE_45_the_json_counts_every_doctor_once_at_each_end() {
    JsonNode json = JsonMapper.builder().build().readTree(CompareJson.text(inside));

    assertThat(json.get("doctors")).hasSize(44);
    assertThat(json.get("ends")).hasSize(2);
    for (JsonNode end : json.get("ends")) {
      assertThat(end.get("worse").asInt() + end.get("same").asInt() + end.get("better").asInt())
          .isEqualTo(44);
      assertThat(end.get("decilesPercent")).hasSize(9);
    }
  }

  @Test
  void COMPARE_46_the_workbook_holds_amounts_as_numbers_and_no_formula() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(inside)))) {
      assertThat(book.getSheet("Doctors").getLastRowNum()).isEqualTo(44);
      assertThat(book.getSheet("Doctors").getRow(1).getCell(2).getCellType())
          .isEqualTo(CellType.NUMERIC);
      book.forEach(sheet ->
          sheet.forEach(row ->
              row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                assertThat(cell.toString()).doesNotStartWith("'");
              })));
    }
  }

  @Test
  void COMPARE_47_the_page_stands_alone() {
    assertThat(ComparePage.html(inside))
        .doesNotContain("<script", "http://", "https://", "src=", " th:")
        .contains("<svg ", "role=\"img\"", "<caption>", "scope=\"row\"");
  }

  @Test
  void COMPARE_48_the_table_has_a_figure_a_row_and_no_cell_that_a_spreadsheet_works_out() {
    List<String> lines = CompareCsv.text(inside).lines().toList();

    assertThat(lines.getFirst()).isEqualTo("table,row,figure,value");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("\"Doctors, worst first\",south-"))
        .anyMatch(line -> line.matches("All doctors,Median change,Result,from -.* % to .*"))
        .noneMatch(line -> line.matches("(.*,)?[\"']?[=+@].*"));
  }

  @Test
  void COMPARE_49_the_picture_counts_every_doctor_once_at_the_worst_and_once_at_the_best() {
    ChangePicture picture = ComparePage.parts(inside).changes().orElseThrow();

    for (String end : List.of("least", "most")) {
      assertThat(
              picture.bars().stream()
                  .filter(bar -> bar.end().equals(end))
                  .mapToInt(bar -> Integer.parseInt(bar.text()))
                  .sum())
          .isEqualTo(44);
    }
    assertThat(picture.bars())
        .allMatch(bar -> bar.box().x() >= 0 && bar.box().x() + bar.box().width() <= 1_008)
        .allMatch(bar -> bar.box().y() > 0 && bar.box().height() > 0);
    assertThat(ComparePage.parts(outside).changes()).isEmpty();
  }

  @Test
  void COMPARE_55_a_doctor_is_opened_line_by_line_inside_the_hospital_alone() {
    PersonId who = new PersonId("south-24");

    assertThat(DoctorOfComparison.find(inside, who).orElseThrow().statements()).hasSize(4);
    assertThat(DoctorOfComparison.find(inside, new PersonId("nobody"))).isEmpty();
    assertThat(DoctorOfComparison.find(outside, who)).isEmpty();
  }

  private static Map<String, String> formats(ComparisonReport report) throws IOException {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put("text", String.join("\n", CompareText.lines(report)));
    formats.put("json", CompareJson.text(report));
    formats.put("csv", CompareCsv.text(report));
    formats.put(
        "html",
        ComparePage.html(report).replace("&#39;", "'").replace("&gt;", ">").replace("&amp;", "&"));
    StringBuilder cells = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(report)))) {
      book.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> cells.append(cell).append('\n'))));
    }
    formats.put("xlsx", cells.toString());
    return formats;
  }

  private static byte[] workbook(ComparisonReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CompareWorkbook.write(report, bytes);
    return bytes.toByteArray();
  }
}
