package org.safecover.intake.hospital;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Workbooks of the tests, with the text of one part changed.
final class ChangedWorkbook {

  private ChangedWorkbook() {}

  static byte[] small() {
    return named("small.xlsx");
  }

  static byte[] named(String name) {
    try (InputStream in = ChangedWorkbook.class.getResourceAsStream("/workbook/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("No workbook " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The small workbook with one text in one part replaced by another.
  static byte[] small(String part, String from, String to) {
    return small(part, bytes -> replaced(bytes, from, to));
  }

  /// The small workbook with one part changed.
  static byte[] small(String part, UnaryOperator<byte[]> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(small()));
        ZipOutputStream changed = new ZipOutputStream(out)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        changed.putNextEntry(new ZipEntry(e.getName()));
        byte[] bytes = in.readAllBytes();
        changed.write(e.getName().equals(part) ? change.apply(bytes) : bytes);
        changed.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] replaced(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("No " + from + " in " + text);
    }
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }
}
