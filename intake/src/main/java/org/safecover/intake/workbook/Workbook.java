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
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
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

  /// How deep the parts of a workbook are nested at most; sheets come to a tenth of it.
  private static final String DEPTH = "100";

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
    try {
      Optional<String> excess = PackedParts.findExcess(path);
      if (excess.isEmpty()) {
        return Optional.of(sheets(path, name));
      }
      problems.add(Place.whole(name), excess.get(), AS_XLSX);
    } catch (Room.Full e) {
      problems.add(Place.whole(name), e.found(), "take out what is not needed");
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

  private static Workbook sheets(Path path, String name)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    ZipSecureFile.setMaxEntrySize(PackedParts.LARGEST);
    try (OPCPackage parts = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      return sheets(parts, name);
    }
  }

  private static Workbook sheets(OPCPackage parts, String name)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(parts);
    WorkbookPage page = new WorkbookPage();
    parse(reader.getWorkbookData(), page);
    DateStyles styles = new DateStyles();
    parse(reader.getStylesData(), styles);
    SharedTexts shared = new SharedTexts();
    parse(reader.getSharedStringsData(), shared);
    CellTexts texts = new CellTexts(shared, styles, page.serials());
    Room room = new Room();
    List<Grid> grids = new ArrayList<>();
    XSSFReader.SheetIterator sheets = reader.getSheetIterator();
    while (sheets.hasNext()) {
      SheetLines lines = new SheetLines(texts, room);
      parse(room.counted(sheets.next()), lines);
      grids.add(new Grid(name, Optional.of(sheets.getSheetName()), lines.lines()));
    }
    return new Workbook(page.serials(), grids);
  }

  /// @param data nothing where the workbook has no such part
  static void parse(@Nullable InputStream data, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    if (data == null) {
      return;
    }
    try (data) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setProperty("jdk.xml.maxElementDepth", DEPTH);
      reader.setContentHandler(handler);
      reader.parse(new InputSource(data));
    }
  }
}
