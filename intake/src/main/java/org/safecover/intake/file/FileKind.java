package org.safecover.intake.file;

import java.util.Optional;

/// What the first bytes of a file say it is, whatever its name.
public enum FileKind {
  ZIP("a zip archive or an Excel workbook (.xlsx)", "504B0304"),
  EMPTY_ZIP("an empty zip archive", "504B0506"),
  OLD_OFFICE("an old Excel file (.xls) or a workbook with a password", "D0CF11E0"),
  PDF("a PDF page", "25504446"),
  RICH_TEXT("a word processor's text", "7B5C727466"),
  GZIP("a compressed file", "1F8B"),
  PNG("a picture", "89504E47"),
  JPEG("a picture", "FFD8FF"),
  UTF_32("text in the encoding UTF-32", "FFFE0000"),
  UTF_16_LITTLE("text in the encoding UTF-16", "FFFE"),
  UTF_16_BIG("text in the encoding UTF-16", "FEFF");

  private final String words;
  private final String start;

  FileKind(String words, String start) {
    this.words = words;
    this.start = start;
  }

  /// For a message: what was found.
  public String words() {
    return words;
  }

  /// The kind, where the first bytes show one; plain text shows none.
  public static Optional<FileKind> find(byte[] bytes) {
    for (FileKind kind : values()) {
      if (kind.matches(bytes)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean matches(byte[] bytes) {
    int length = start.length() / 2;
    if (bytes.length < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      int wanted = Integer.parseInt(start.substring(2 * i, 2 * i + 2), 16);
      if ((bytes[i] & 0xFF) != wanted) {
        return false;
      }
    }
    return true;
  }
}
