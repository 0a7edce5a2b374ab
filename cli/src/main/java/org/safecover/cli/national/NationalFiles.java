package org.safecover.cli.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safecover.cli.OutFolder;
import org.safecover.report.country.CsvTable;

/// The tables of a run.
///
/// @param lenders one for each trust that is asked to lend, for that trust alone
record NationalFiles(List<CsvTable> tables, List<CsvTable> lenders) implements OutFolder.Content {

  @Override
  public void writeInto(Path folder) throws IOException {
    for (CsvTable table : tables) {
      table.write(folder);
    }
    if (!lenders.isEmpty()) {
      Path lend = Files.createDirectory(folder.resolve("lend"));
      for (CsvTable table : lenders) {
        table.write(lend);
      }
    }
  }
}
