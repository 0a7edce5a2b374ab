package org.safecover.report.country;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A table as CSV, the same bytes for the same rows.
///
/// @param name of its file, without the ending
/// @param rows each with as many cells as there are columns
public record CsvTable(String name, List<String> columns, List<List<String>> rows) {

  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(name + " has " + columns.size() + " columns: " + row);
      }
    }
  }

  public String text() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(columns);
      rows.forEach(csv::writeRecord);
    } catch (IOException impossible) {
      throw new IllegalStateException("A text could not be written to.", impossible);
    }
    return text.toString();
  }

  public void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(name + ".csv"), text());
  }
}
