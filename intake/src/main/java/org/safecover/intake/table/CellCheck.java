package org.safecover.intake.table;

import org.safecover.intake.cell.Cell;
import org.safecover.intake.cell.Forms;

/// What no cell of any table may be, whatever its column.
final class CellCheck {

  private CellCheck() {}

  /// Whether the cell may be read; when not, the problem has been said.
  static boolean passes(Cell cell) {
    String text = cell.text();
    char first = text.charAt(0);
    boolean formula = first == '=' || first == '@' || first == '+' || first == '-';
    if (formula && Forms.findNumber(text).isEmpty()) {
      return cell.refuse(
              "write the value itself: a cell that starts with =, +, - or @ is run as a formula by a"
                  + " spreadsheet, so it is not read; leave a cell without a value empty")
          .isPresent();
    }
    return !hasInvisible(text)
        || cell.refuse("take out the line break or invisible character").isPresent();
  }

  private static boolean hasInvisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean odd = c < ' ' || (c >= '\u007F' && c <= '\u009F');
      if (odd || isDirectionMark(c) || c == '\uFFFD') {
        return true;
      }
    }
    return false;
  }

  private static boolean isDirectionMark(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069');
  }
}
