package org.safecover.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.Serials;
import org.safecover.intake.file.FileBytes;
import org.safecover.intake.file.FileKind;
import org.safecover.intake.table.Grid;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// An Excel workbook (.xlsx) as the grids of its sheets.
///
/// @param serials how it writes dates as numbers
/// @param sheets in the workbook's order
public record Workbook(Serials serials, List<Grid> sheets) {

  /// The largest part of a workbook when it is no longer compressed, in bytes.
  private static final long LARGEST_PART = 200_000_000;

  private static final String AS_XLSX =
      "open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) without a password";

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /// Reads every sheet, or says why the file is no workbook.
  public static Optional<Workbook> read(Path path, String name, Problems problems) {
    Optional<byte[]> bytes = FileBytes.read(path, name, FileBytes.LARGEST, problems);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Optional<FileKind> kind = FileKind.find(bytes.get());
    if (kind.isEmpty() || kind.get() != FileKind.ZIP) {
      String found = kind.map(FileKind::words).orElse("a file that is no Excel workbook");
      problems.add(Place.whole(name), found, AS_XLSX);
      return Optional.empty();
    }
    return open(path, name, problems);
  }

  private static Optional<Workbook> open(Path path, String name, Problems problems) {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    try (OPCPackage parts = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      return Optional.of(sheets(parts, name));
    } catch (TooManyCells e) {
      problems.add(Place.whole(name), "more than 5 million cells", "take out what is not needed");
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      // A damaged archive makes the library throw almost any kind of exception.
      problems.add(
          Place.whole(name),
          "a workbook that is damaged, or unpacks to far more than it should",
          AS_XLSX);
    }
    return Optional.empty();
  }

  private static Workbook sheets(OPCPackage parts, String name)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(parts);
    WorkbookPage page = new WorkbookPage();
    parse(reader.getWorkbookData(), page);
    DateStyles styles = new DateStyles();
    try (InputStream data = reader.getStylesData()) {
      if (data != null) {
        parse(data, styles);
      }
    }
    CellTexts texts = new CellTexts(new ReadOnlySharedStringsTable(parts), styles, page.serials());
    List<Grid> grids = new ArrayList<>();
    XSSFReader.SheetIterator sheets = reader.getSheetIterator();
    while (sheets.hasNext()) {
      SheetLines lines = new SheetLines(texts);
      parse(sheets.next(), lines);
      grids.add(new Grid(name, Optional.of(sheets.getSheetName()), lines.lines()));
    }
    return new Workbook(page.serials(), grids);
  }

  private static void parse(InputStream data, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (data) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.parse(new InputSource(data));
    }
  }

  /// Ends the reading of a workbook that is larger than any hospital's.
  static final class TooManyCells extends SAXException {
    private static final long serialVersionUID = 1L;

    TooManyCells() {
      super("More than " + Grid.MOST_CELLS + " cells.");
    }
  }
}
