package org.safecover.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.safecover.intake.cell.TypedText;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The texts that the cells of a workbook share, each held once however many cells show it. How
/// they are to be pronounced is left out.
final class SharedTexts extends DefaultHandler {

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean isSpoken;

  /// @throws IndexOutOfBoundsException when the workbook has no such text
  String text(int index) {
    return texts.get(index);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> isSpoken = true;
      case "t" -> inText = !isSpoken;
      default -> {
        // Fonts and colours say nothing.
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      CellTexts.append(text, characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "si" -> texts.add(TypedText.tidy(text.toString()));
      case "rPh" -> isSpoken = false;
      case "t" -> inText = false;
      default -> {
        // As above.
      }
    }
  }
}
