package org.safecover.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.TypedText;

/// A CSV file as a grid.
public final class CsvGrid {

  private static final int MOST_CELLS_IN_A_LINE = 1_000;

  private CsvGrid() {}

  /// The cells, or nothing when the text cannot be cut into cells.
  public static Optional<Grid> read(String file, String text, Problems problems) {
    List<Grid.Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      int cells = 0;
      for (CsvRecord record : records) {
        Grid.Line line = line(record);
        cells += line.cells().size();
        if (cells > Grid.MOST_CELLS) {
          problems.add(
              Place.whole(file), "more than 5 million cells", "split or shorten the table");
          return Optional.empty();
        }
        lines.add(line);
      }
      return Optional.of(new Grid(file, Optional.empty(), lines));
    } catch (CsvParseException e) {
      problems.add(
          new Place(file, Optional.empty(), Optional.of(lineAfter(lines)), Optional.empty()),
          "quotes that do not pair up",
          "put a double quote at both ends of a cell, and write two of them for one inside it");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory cannot fail to be read.", e);
    }
  }

  private static Grid.Line line(CsvRecord record) {
    int count = Math.min(record.getFieldCount(), MOST_CELLS_IN_A_LINE);
    List<String> cells = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      cells.add(TypedText.tidy(record.getField(i)));
    }
    return new Grid.Line((int) record.getStartingLineNumber(), cells);
  }

  private static int lineAfter(List<Grid.Line> lines) {
    return lines.isEmpty() ? 1 : lines.getLast().number() + 1;
  }
}
