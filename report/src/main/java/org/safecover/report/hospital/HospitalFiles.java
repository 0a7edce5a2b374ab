package org.safecover.report.hospital;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safecover.domain.hospital.Hospital;

/// The writer of hospital folders.
public final class HospitalFiles {

  private HospitalFiles() {}

  /// Writes every table of a hospital into a folder, which is made where it does not exist.
  public static void write(Hospital hospital, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table table : HospitalTables.of(hospital)) {
      write(table, folder);
    }
    Files.writeString(folder.resolve("hospital.yaml"), HospitalPage.text(hospital));
    Files.writeString(folder.resolve("actions.yaml"), ActionsPage.text(hospital));
    Files.writeString(folder.resolve("rates.yaml"), RatesPage.text(hospital.rates()));
  }

  private static void write(Table table, Path folder) throws IOException {
    Path file = folder.resolve(table.name() + ".csv");
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord(table.columns());
      table.rows().forEach(csv::writeRecord);
    }
  }
}
