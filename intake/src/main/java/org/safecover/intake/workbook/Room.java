package org.safecover.intake.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.safecover.intake.table.Grid;
import org.xml.sax.SAXException;

/// How many cells, rows and bytes of a whole workbook there is still room for: a part that is named
/// twice is read twice, and counts twice.
final class Room {

  /// As many as a sheet has in Excel.
  private static final int MOST_ROWS = 1_048_576;

  private int cells = Grid.MOST_CELLS;
  private int rows = MOST_ROWS;
  private long bytes = PackedParts.MOST_BYTES;

  void takeRow() throws Full {
    rows--;
    if (rows < 0) {
      throw new Full("more than 1 million rows");
    }
  }

  void takeCells(int count) throws Full {
    cells -= count;
    if (cells < 0) {
      throw new Full("more than 5 million cells");
    }
  }

  /// The same bytes, as long as there is room for them.
  InputStream counted(InputStream data) {
    return new Counted(data);
  }

  private void takeBytes(int count) throws IOException {
    bytes -= count;
    if (bytes < 0) {
      throw new IOException("More than " + PackedParts.MOST_BYTES + " bytes.");
    }
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream data) {
      super(data);
    }

    @Override
    public int read() throws IOException {
      takeBytes(1);
      return super.read();
    }

    @Override
    public int read(byte[] piece, int from, int length) throws IOException {
      int read = super.read(piece, from, length);
      takeBytes(Math.max(0, read));
      return read;
    }
  }

  /// Ends the reading of a workbook that is larger than any hospital's.
  static final class Full extends SAXException {
    private static final long serialVersionUID = 1L;

    private final String found;

    Full(String found) {
      super(found);
      this.found = found;
    }

    String found() {
      return found;
    }
  }
}
