package org.safecover.report.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safecover.domain.figure.Ratio;
import org.safecover.report.json.JsonText;
import org.safecover.report.words.Fact;
import org.safecover.report.workbook.Cell;
import org.safecover.report.workbook.Column;
import org.safecover.report.workbook.TableWorkbook;
import org.safecover.report.workbook.TableWorkbook.Tab;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Compared;
import org.safecover.rules.pay.comparison.Counterexample;
import org.safecover.rules.pay.comparison.Question;
import org.safecover.rules.pay.comparison.Verdict;

/// A comparison as a workbook: what it rests on, the claims, the tables, and every doctor with
/// amounts that a spreadsheet can sort and add.
public final class CompareWorkbook {

  private static final Pattern PERCENT = Pattern.compile("[-+]?[0-9,]+[.][0-9]+ %");
  private static final Pattern POUNDS = Pattern.compile("[-+]?£[0-9,]+[.][0-9]+");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final int PLACES = 6;
  private static final double NARROW = 16;
  private static final double WIDE = 30;
  private static final double TEXT = 110;

  private final ComparisonReport report;
  private final CompareTables tables;

  private CompareWorkbook(ComparisonReport report) {
    this.report = report;
    this.tables = new CompareTables(report);
  }

  /// The same comparison gives the same bytes. The stream stays open.
  public static void write(ComparisonReport report, OutputStream out) throws IOException {
    LocalDate day = report.comparison().question().to().day();
    new TableWorkbook(CompareHeading.title(report), day, new CompareWorkbook(report).tabs())
        .write(out);
  }

  private List<Tab> tabs() {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(summary());
    tables.whole().ifPresent(whole -> tabs.add(tab("All doctors", List.of(whole))));
    tables
        .groups()
        .forEach(
            (grouping, table) -> tabs.add(tab("By " + JsonText.written(grouping), List.of(table))));
    if (report.isInside()) {
      tabs.add(doctors());
      for (Counterexample example : new ClaimWords(report).examples()) {
        tabs.add(example(example));
      }
    }
    return tabs;
  }

  private Tab summary() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Fact fact : CompareHeading.of(report)) {
      fact.lines().forEach(line -> rows.add(cells(List.of(fact.name(), line))));
    }
    ClaimWords words = new ClaimWords(report);
    for (Verdict verdict : report.comparison().verdicts()) {
      String claim = verdict.claim().sentence() + " This " + ClaimWords.answer(verdict) + ".";
      rows.add(cells(List.of("Claim", claim)));
      words.why(verdict).forEach(line -> rows.add(cells(List.of("", line))));
    }
    report.comparison().breakEvens().stream()
        .map(ClaimWords::sentence)
        .forEach(line -> rows.add(cells(List.of("Break-even", line))));
    return new Tab(
        "Summary", List.of(new Column("Subject", WIDE), new Column("Finding", TEXT)), rows);
  }

  private static Tab tab(String name, List<ShownTable> shown) {
    ShownTable first = shown.getFirst();
    List<Column> columns =
        first.columns().stream()
            .map(heading ->
                new Column(heading, heading.equals(first.columns().getFirst()) ? WIDE : NARROW))
            .toList();
    return new Tab(
        name,
        columns,
        shown.stream()
            .flatMap(table -> table.rows().stream())
            .map(CompareWorkbook::cells)
            .toList());
  }

  private static List<Cell> cells(List<String> texts) {
    return texts.stream().map(CompareWorkbook::cell).toList();
  }

  /// A number as a number; a span that begins with a sign behind a word, since a spreadsheet takes
  /// text with a sign for a formula.
  private static Cell cell(String text) {
    String plain = text.replaceAll("[,£ %+]", "");
    if (PERCENT.matcher(text).matches()) {
      return new Cell.Percent(new BigDecimal(plain).movePointLeft(2));
    }
    if (POUNDS.matcher(text).matches()) {
      return new Cell.Pounds(new BigDecimal(plain));
    }
    if (COUNT.matcher(text).matches()) {
      return Cell.of(Long.parseLong(plain));
    }
    return Cell.of(text.startsWith("+") || text.startsWith("-") ? "from " + text : text);
  }

  private Tab doctors() {
    List<Column> columns =
        List.of(
            new Column("Doctor", NARROW),
            new Column("Grade", WIDE),
            new Column("Before, least", NARROW),
            new Column("Before, most", NARROW),
            new Column("After, least", NARROW),
            new Column("After, most", NARROW),
            new Column("Change, least", NARROW),
            new Column("Change, most", NARROW),
            new Column("Change in percent, least", NARROW),
            new Column("Change in percent, most", NARROW));
    return new Tab(
        "Doctors", columns, tables.worstFirst().stream().map(CompareWorkbook::row).toList());
  }

  private static List<Cell> row(Compared.Said doctor) {
    List<BigDecimal> before =
        doctor.changes().stream().map(end -> end.before().total().pounds()).sorted().toList();
    List<BigDecimal> after =
        doctor.changes().stream().map(end -> end.after().total().pounds()).sorted().toList();
    List<BigDecimal> change =
        doctor.changes().stream().map(Change::pounds).sorted().map(m -> m.pounds()).toList();
    return List.of(
        Cell.of(doctor.pattern().person().id().text()),
        Cell.of(doctor.pattern().person().grade().text()),
        new Cell.Pounds(before.getFirst()),
        new Cell.Pounds(before.getLast()),
        new Cell.Pounds(after.getFirst()),
        new Cell.Pounds(after.getLast()),
        new Cell.Pounds(change.getFirst()),
        new Cell.Pounds(change.getLast()),
        new Cell.Percent(part(doctor.least().share())),
        new Cell.Percent(part(doctor.most().share())));
  }

  private static BigDecimal part(Ratio share) {
    return share.rounded(PLACES, RoundingMode.HALF_UP);
  }

  private Tab example(Counterexample example) {
    Question question = report.comparison().question();
    String who = example.doctor().pattern().person().id().text();
    ShownTable before = ClaimWords.statement(who, example.change().before());
    ShownTable after = ClaimWords.statement(who, example.change().after());
    return tab(
        "Worked example",
        List.of(
            before.led("Contract", question.from().contract().id().text()),
            after.led("Contract", question.to().contract().id().text())));
  }
}
