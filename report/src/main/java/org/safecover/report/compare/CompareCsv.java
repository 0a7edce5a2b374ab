package org.safecover.report.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.safecover.report.words.CellText;
import org.safecover.report.words.Fact;
import org.safecover.rules.pay.comparison.Verdict;

/// A comparison as one table, a row for each figure: of which table, of which row, of what.
public final class CompareCsv {

  /// A figure that every spreadsheet reads as a number and never as a formula.
  private static final Pattern NUMBER = Pattern.compile("[-+]?£?[0-9][0-9,.]*( %)?");

  private final CsvWriter csv;

  private CompareCsv(CsvWriter csv) {
    this.csv = csv;
  }

  /// The same comparison gives the same text.
  public static String text(ComparisonReport report) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      new CompareCsv(csv).write(report);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(ComparisonReport report) {
    row("table", "row", "figure", "value");
    for (Fact fact : CompareHeading.of(report)) {
      fact.lines().forEach(line -> row("About", fact.name(), "", line));
    }
    ClaimWords words = new ClaimWords(report);
    for (Verdict verdict : report.comparison().verdicts()) {
      String claim = verdict.claim().sentence();
      row("Claims", claim, "", ClaimWords.answer(verdict));
      words.why(verdict).forEach(line -> row("Claims", claim, "why", line));
    }
    report.comparison().breakEvens().stream()
        .map(ClaimWords::sentence)
        .forEach(line -> row("Break-even", "", "", line));
    CompareTables tables = new CompareTables(report);
    tables.whole().ifPresent(this::table);
    tables.groups().values().forEach(this::table);
    tables.doctors().ifPresent(this::table);
  }

  private void table(ShownTable table) {
    for (List<String> cells : table.rows()) {
      for (int c = 1; c < cells.size(); c++) {
        row(table.title(), cells.getFirst(), table.columns().get(c), cells.get(c));
      }
    }
  }

  private void row(String... cells) {
    csv.writeRecord(List.of(cells).stream().map(CompareCsv::cell).toList());
  }

  private static String cell(String text) {
    if (NUMBER.matcher(text).matches()) {
      return text.replaceAll("[+,]", "");
    }
    return CellText.safe(text.startsWith("+") || text.startsWith("-") ? "from " + text : text);
  }
}
