package org.safecover.cli.risk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safecover.cli.OutFolder;
import org.safecover.report.risk.RiskJson;
import org.safecover.report.risk.RiskPage;
import org.safecover.report.risk.RiskReport;
import org.safecover.report.risk.RiskWorkbook;

/// The files of a forecast.
record RiskFiles(RiskReport report) implements OutFolder.Content {

  @Override
  public void writeInto(Path folder) throws IOException {
    Files.writeString(folder.resolve("risk.json"), RiskJson.text(report));
    Files.writeString(folder.resolve("risk.html"), RiskPage.html(report));
    try (OutputStream stream = Files.newOutputStream(folder.resolve("risk.xlsx"))) {
      RiskWorkbook.write(report, stream);
    }
  }
}
