package org.safecover.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.safecover.report.words.CellText;

/// One sheet that is written row by row under a heading that stays in sight and on every printed
/// page.
final class Sheet {

  private static final String DATE_TIME = "ddd d mmm yyyy hh:mm";
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);
  private static final int POINTS_PER_LINE = 15;

  /// Widths count digits, and letters are narrower on average.
  private static final double LETTERS_PER_WIDTH = 1.15;

  private static final String HEADING_FILL = "E6EBF0";
  private static final String GAP_FILL = "FBE3E0";

  private final Worksheet sheet;
  private final List<Column> columns;
  private int next = 1;

  Sheet(Workbook workbook, String name, List<Column> headings) {
    sheet = workbook.newWorksheet(name);
    columns = headings;
    print(name);
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, CellText.safe(headings.get(c).heading()));
      sheet.width(c, headings.get(c).width());
      Optional<String> wrong = headings.get(c).wrong();
      String fill = wrong.isPresent() ? GAP_FILL : HEADING_FILL;
      sheet.style(0, c).bold().wrapText(true).fillColor(fill).set();
      int column = c;
      wrong.ifPresent(note -> sheet.comment(0, column, note));
    }
  }

  void row(Cell... cells) {
    row(List.of(cells));
  }

  void row(List<Cell> cells) {
    for (int c = 0; c < cells.size(); c++) {
      write(c, cells.get(c)).set();
    }
    finish(cells);
  }

  /// A row that must not be overlooked.
  void alarm(Cell... cells) {
    for (int c = 0; c < cells.length; c++) {
      write(c, cells[c]).bold().fillColor(GAP_FILL).set();
    }
    finish(List.of(cells));
  }

  /// Lets readers filter what was written.
  void filterable() {
    if (next > 1) {
      sheet.setAutoFilter(0, 0, next - 1, columns.size() - 1);
    }
  }

  /// Makes the row as high as its text, which not every spreadsheet program does by itself.
  private void finish(List<Cell> cells) {
    long lines = 1;
    for (int c = 0; c < cells.size(); c++) {
      if (cells.get(c) instanceof Cell.Text(String text)) {
        lines = Math.max(lines, lines(text, columns.get(c).width()));
      }
    }
    sheet.rowHeight(next, Math.min((double) lines * POINTS_PER_LINE, Worksheet.MAX_ROW_HEIGHT));
    next++;
  }

  private static long lines(String text, double width) {
    double fits = width * LETTERS_PER_WIDTH;
    return text.lines().mapToLong(line -> 1 + (long) ((line.length() - 1) / fits)).sum();
  }

  private StyleSetter write(int column, Cell cell) {
    StyleSetter style = sheet.style(next, column).verticalAlignment("top").wrapText(true);
    switch (cell) {
      case Cell.Text(String text) -> sheet.value(next, column, CellText.safe(text));
      case Cell.Marked(String text, String why) -> {
        sheet.value(next, column, CellText.safe(text));
        sheet.comment(next, column, why);
        style.bold().fillColor(GAP_FILL);
      }
      case Cell.Count(long number) -> {
        sheet.value(next, column, number);
        style.format("#,##0").horizontalAlignment("left");
      }
      case Cell.Moment(var local) -> {
        sheet.value(next, column, local);
        style.format(DATE_TIME).horizontalAlignment("left");
      }
      case Cell.Hours(var length) -> {
        sheet.value(next, column, hours(length.toSeconds()));
        style.format("0.00").horizontalAlignment("left");
      }
      case Cell.Pounds(var amount) -> {
        sheet.value(next, column, amount);
        style.format("[$£-809]#,##0.00").horizontalAlignment("right");
      }
      case Cell.Percent(var part) -> {
        sheet.value(next, column, part);
        style.format("0.00%").horizontalAlignment("right");
      }
      case Cell.Blank() -> {}
    }
    return style;
  }

  private static BigDecimal hours(long seconds) {
    return BigDecimal.valueOf(seconds).divide(SECONDS_PER_HOUR, 4, RoundingMode.HALF_UP);
  }

  private void print(String name) {
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    sheet.header(name, Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
  }
}
