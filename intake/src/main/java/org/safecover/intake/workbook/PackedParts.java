package org.safecover.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The parts that a workbook is packed of, unpacked once without being kept, whatever they say of
/// their sizes: one that comes to more than any hospital's is refused before it is read.
final class PackedParts {

  /// The largest part of a workbook when it is no longer compressed, in bytes.
  static final long LARGEST = 200_000_000;

  /// Of all parts together.
  static final long MOST_BYTES = 256_000_000;

  private static final int MOST_PARTS = 1_000;

  /// Parts that the library builds a tree of. Sheets and texts are read as a stream.
  private static final long LARGEST_TREE = 4_000_000;

  private static final String TYPES = "[Content_Types].xml";
  private static final String DOCUMENT = "xl/";
  private static final String LINKS = ".rels";
  private static final int PIECE = 1 << 16;

  private final ZipFile zip;
  private final byte[] piece = new byte[PIECE];
  private long bytes;

  private PackedParts(ZipFile zip) {
    this.zip = zip;
  }

  /// In what way it is too large; nothing where it may be read.
  static Optional<String> findExcess(Path path)
      throws IOException, SAXException, ParserConfigurationException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return new PackedParts(zip).findExcess();
    }
  }

  private Optional<String> findExcess()
      throws IOException, SAXException, ParserConfigurationException {
    if (zip.size() > MOST_PARTS) {
      return Optional.of("a workbook of more than " + MOST_PARTS + " parts");
    }
    for (ZipEntry part : zip.stream().toList()) {
      long most = isTree(part.getName()) ? LARGEST_TREE : LARGEST;
      if (!unpacksWithin(part, most) || bytes > MOST_BYTES) {
        return Optional.of("a workbook that unpacks to far more than it should");
      }
    }
    return Optional.ofNullable(zip.getEntry(TYPES)).isPresent() && hidesATree()
        ? Optional.of("a workbook whose properties stand where its sheets should")
        : Optional.empty();
  }

  private static boolean isTree(String name) {
    return !name.startsWith(DOCUMENT) || name.endsWith(LINKS);
  }

  private boolean unpacksWithin(ZipEntry part, long most) throws IOException {
    long within = bytes + Math.min(most, MOST_BYTES - bytes);
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        bytes += read;
        if (bytes > within) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether a part among the sheets is said to be one that a tree is built of.
  private boolean hidesATree() throws IOException, SAXException, ParserConfigurationException {
    Types types = new Types();
    Workbook.parse(zip.getInputStream(zip.getEntry(TYPES)), types);
    return types.hidden;
  }

  private static final class Types extends DefaultHandler {

    private boolean hidden;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      String type = Optional.ofNullable(attributes.getValue("ContentType")).orElse("");
      if (type.contains("core-properties")) {
        String part = Optional.ofNullable(attributes.getValue("PartName")).orElse("");
        hidden |= name.equals("Default") ? isForSheets(attributes) : isAmongSheets(part);
      }
    }

    private static boolean isForSheets(Attributes attributes) {
      return "xml".equalsIgnoreCase(attributes.getValue("Extension"));
    }

    private static boolean isAmongSheets(String part) {
      return part.replaceFirst("^/+", "").startsWith(DOCUMENT);
    }
  }
}
