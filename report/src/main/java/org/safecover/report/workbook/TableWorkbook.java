package org.safecover.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// A workbook of tables, one to a sheet.
///
/// @param day that it gives as its day of creation
public record TableWorkbook(String title, LocalDate day, List<Tab> tabs) {

  public TableWorkbook {
    tabs = List.copyOf(tabs);
  }

  /// One sheet.
  ///
  /// @param name at most 31 characters
  /// @param rows as many cells each as there are columns
  public record Tab(String name, List<Column> columns, List<List<Cell>> rows) {

    public Tab {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// Writes the whole workbook; the same tables give the same bytes. The stream stays open.
  public void write(OutputStream out) throws IOException {
    Path draft = Files.createTempFile("safecover-tables", ".xlsx");
    try {
      draft(draft);
      FixedTimes.copy(draft, day + "T00:00:00Z", out);
    } finally {
      Files.delete(draft);
    }
  }

  private void draft(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Safecover", "1.0")) {
      workbook.properties().setTitle(title);
      for (Tab tab : tabs) {
        Sheet sheet = new Sheet(workbook, tab.name(), tab.columns());
        tab.rows().forEach(sheet::row);
        sheet.filterable();
      }
    }
  }
}
