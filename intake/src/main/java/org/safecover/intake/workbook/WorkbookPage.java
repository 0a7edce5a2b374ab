package org.safecover.intake.workbook;

import org.safecover.intake.cell.Serials;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The part of a workbook that says how it counts days.
final class WorkbookPage extends DefaultHandler {

  private static final int MOST_SHEETS = 250;

  private int sheets;
  private Serials serials = Serials.FROM_1900;

  Serials serials() {
    return serials;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws Room.Full {
    if (name.equals("sheet")) {
      sheets++;
      if (sheets > MOST_SHEETS) {
        throw new Room.Full("more than " + MOST_SHEETS + " sheets");
      }
    }
    if (name.equals("workbookPr")) {
      String flag = attributes.getValue("date1904");
      serials = "1".equals(flag) || "true".equals(flag) ? Serials.FROM_1904 : Serials.FROM_1900;
    }
  }
}
