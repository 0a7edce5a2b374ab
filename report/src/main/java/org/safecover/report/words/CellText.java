package org.safecover.report.words;

/// Text for the cell of a table that a spreadsheet may open.
public final class CellText {

  private static final String FORMULA_STARTS = "=+-@\t\r\n|%";

  private CellText() {}

  /// The text as it is, or behind an apostrophe where a spreadsheet would take it for a formula.
  public static String safe(String text) {
    String start = text.stripLeading();
    boolean formula =
        (!start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0)
            || (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0);
    return formula ? "'" + text : text;
  }
}
