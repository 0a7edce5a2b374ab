package org.safecover.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.safecover.intake.cell.Serials;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.time.SerialText;

/// What the cells of a workbook say, as a person would type it into a CSV file.
record CellTexts(SharedTexts shared, DateStyles styles, Serials serials) {

  /// Excel keeps and shows no more digits than this.
  private static final MathContext DIGITS = new MathContext(15);

  private static final int LONGEST_NUMBER = 40;

  /// A cell of Excel holds no more characters than this; what goes on is cut off.
  private static final int LONGEST = 32_767;

  /// @param kind the cell's own word for what its content is
  /// @param style the index of its style
  String text(String kind, int style, String content) {
    return switch (kind) {
      case "s" -> shared.text(Integer.parseInt(content.strip()));
      case "b" -> content.strip().equals("1") ? "yes" : "no";
      case "n" -> number(style, content.strip());
      default -> TypedText.tidy(content);
    };
  }

  /// Adds characters to a cell's text as long as a cell can hold them.
  static void append(StringBuilder text, char[] characters, int start, int length) {
    text.append(characters, start, Math.clamp(LONGEST - text.length(), 0, length));
  }

  private String number(int style, String content) {
    if (content.isEmpty() || content.length() > LONGEST_NUMBER) {
      return content;
    }
    BigDecimal number = new BigDecimal(content).round(DIGITS).stripTrailingZeros();
    if (number.scale() > 30 || number.precision() - number.scale() > 30) {
      return content;
    }
    Optional<String> date =
        styles.isDate(style) ? SerialText.find(number, serials) : Optional.empty();
    return date.orElseGet(number::toPlainString);
  }
}
