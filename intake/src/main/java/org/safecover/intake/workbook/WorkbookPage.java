package org.safecover.intake.workbook;

import org.safecover.intake.cell.Serials;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The part of a workbook that says how it counts days.
final class WorkbookPage extends DefaultHandler {

  private Serials serials = Serials.FROM_1900;

  Serials serials() {
    return serials;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String flag = attributes.getValue("date1904");
      serials = "1".equals(flag) || "true".equals(flag) ? Serials.FROM_1904 : Serials.FROM_1900;
    }
  }
}
