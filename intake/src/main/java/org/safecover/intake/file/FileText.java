package org.safecover.intake.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;

/// The text of one UTF-8 file, with or without a byte order mark.
public final class FileText {

  /// The largest table that is read, in bytes.
  public static final long LARGEST_TABLE = FileBytes.LARGEST;

  /// The largest page of keys or calendar that is read, in bytes.
  public static final long LARGEST_PAGE = 5_000_000;

  private static final String AS_UTF_8 =
      "save the file as plain text in UTF-8; in Excel: Save As, \"CSV UTF-8 (comma delimited)\"";

  private FileText() {}

  /// The text, or nothing when the file is no text in UTF-8.
  ///
  /// @param name how problems call the file
  public static Optional<String> read(Path path, String name, long largest, Problems problems) {
    return FileBytes.read(path, name, largest, problems)
        .flatMap(bytes -> decode(bytes, name, problems));
  }

  private static Optional<String> decode(byte[] bytes, String name, Problems problems) {
    Optional<FileKind> kind = FileKind.find(bytes);
    if (kind.isPresent()) {
      problems.add(Place.whole(name), kind.get().words(), AS_UTF_8);
      return Optional.empty();
    }
    int zero = indexOfZero(bytes);
    if (zero >= 0) {
      problems.add(
          atLine(name, bytes, zero),
          "a zero byte (byte " + (zero + 1) + "), as UTF-16 and files that are not text have",
          AS_UTF_8);
      return Optional.empty();
    }
    return strictly(bytes, name, problems);
  }

  private static Optional<String> strictly(byte[] bytes, String name, Problems problems) {
    int mark = hasMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length - mark);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return Optional.of(out.flip().toString());
    }
    int at = in.position();
    problems.add(
        atLine(name, bytes, at),
        "byte %d (hexadecimal %02X), which is not UTF-8".formatted(at + 1, bytes[at]),
        AS_UTF_8);
    return Optional.empty();
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Place atLine(String name, byte[] bytes, int index) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return new Place(name, Optional.empty(), Optional.of(line), Optional.empty());
  }
}
