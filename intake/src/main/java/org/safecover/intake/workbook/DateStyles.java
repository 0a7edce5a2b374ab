package org.safecover.intake.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The styles of a workbook that show a number as a date or a time.
final class DateStyles extends DefaultHandler {

  /// Excel takes no longer one.
  private static final int LONGEST_FORMAT = 255;

  private final Map<Integer, String> formats = new HashMap<>();
  private final Set<Integer> dates = new HashSet<>();
  private boolean inCellStyles;
  private int style;

  boolean isDate(int styleIndex) {
    return dates.contains(styleIndex);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "numFmt" -> formats.put(id(attributes), format(attributes));
      case "cellXfs" -> inCellStyles = true;
      case "xf" -> addStyle(attributes);
      default -> {
        // Fonts, borders and colours say nothing of dates.
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      inCellStyles = false;
    }
  }

  private void addStyle(Attributes attributes) {
    if (inCellStyles) {
      int format = id(attributes);
      if (DateUtil.isADateFormat(format, formats.getOrDefault(format, ""))
          || DateUtil.isInternalDateFormat(format)) {
        dates.add(style);
      }
      style++;
    }
  }

  private static String format(Attributes attributes) {
    String format = attributes.getValue("formatCode");
    return format == null || format.length() > LONGEST_FORMAT ? "" : format;
  }

  private static int id(Attributes attributes) {
    String id = attributes.getValue("numFmtId");
    return id == null ? 0 : Integer.parseInt(id);
  }
}
