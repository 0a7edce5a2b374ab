package org.safecover.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.safecover.intake.table.Grid;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The lines of one sheet in the making. A value in cells that are merged downwards stands in every
/// line of them; one merged to the right stands in the first cell alone.
final class SheetLines extends DefaultHandler {

  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_MERGED = 10_000;

  private final CellTexts texts;
  private final Room room;
  private final NavigableMap<Integer, List<String>> lines = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();
  private int row;
  private int column = -1;
  private String kind = "n";
  private int style;
  private Part part = Part.OTHER;
  private boolean formula;

  /// What the characters that come next belong to.
  private enum Part {
    VALUE,
    FORMULA,
    OTHER
  }

  SheetLines(CellTexts texts, Room room) {
    this.texts = texts;
    this.room = room;
  }

  /// @throws Room.Full when merged cells or cells far to the right come to more than any hospital's
  List<Grid.Line> lines() throws Room.Full {
    for (CellRangeAddress area : merged) {
      fillDown(area);
    }
    return lines.entrySet().stream()
        .map(line -> new Grid.Line(line.getKey(), line.getValue()))
        .filter(line -> !line.isBlank())
        .toList();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "v", "t" -> part = formula ? Part.OTHER : Part.VALUE;
      case "f" -> startFormula();
      case "rPh" -> part = Part.OTHER;
      case "mergeCell" -> addMerged(attributes);
      default -> {
        // Widths, colours and the like say nothing.
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (part != Part.OTHER) {
      CellTexts.append(content, characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "v", "t" -> part = Part.OTHER;
      case "f" -> endFormula();
      case "c" -> endCell();
      default -> {
        // As above.
      }
    }
  }

  private void startRow(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    String typed = attributes.getValue("t");
    kind = typed == null ? "n" : typed;
    String styled = attributes.getValue("s");
    style = styled == null ? 0 : Integer.parseInt(styled);
    content.setLength(0);
    formula = false;
  }

  private void startFormula() {
    part = Part.FORMULA;
    formula = true;
    content.setLength(0);
  }

  /// A formula is kept as its text, which no column takes; the value beside it is not looked at.
  private void endFormula() {
    part = Part.OTHER;
    kind = "formula";
    content.insert(0, '=');
    if (content.length() == 1) {
      content.append("…");
    }
  }

  private void endCell() throws SAXException {
    String text = formula ? formulaText() : texts.text(kind, style, content.toString());
    if (!text.isEmpty()) {
      put(row, Math.min(column, MOST_COLUMNS), text);
    }
  }

  private String formulaText() {
    int end = content.indexOf("\n");
    return content.substring(0, Math.min(200, end < 0 ? content.length() : end));
  }

  /// The empty cells before a cell far to the right take room too, and are counted with it.
  private void put(int number, int index, String text) throws Room.Full {
    List<String> line = lines.get(number);
    if (line == null) {
      room.takeRow();
      line = new ArrayList<>(index + 1);
      lines.put(number, line);
    }
    room.takeCells(Math.max(1, index + 1 - line.size()));
    while (line.size() <= index) {
      line.add("");
    }
    line.set(index, text);
  }

  private void addMerged(Attributes attributes) {
    if (merged.size() < MOST_MERGED) {
      merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
    }
  }

  private void fillDown(CellRangeAddress area) throws Room.Full {
    int first = area.getFirstRow() + 1;
    int index = area.getFirstColumn();
    List<String> top = lines.getOrDefault(first, List.of());
    String text = index < top.size() ? top.get(index) : "";
    if (!text.isEmpty() && area.getLastRow() > area.getFirstRow()) {
      for (int number : lines.subMap(first, false, area.getLastRow() + 1, true).keySet()) {
        put(number, index, text);
      }
    }
  }
}
