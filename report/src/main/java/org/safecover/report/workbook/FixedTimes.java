package org.safecover.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes the hour of writing out of a workbook, so that the same plan gives the same bytes.
final class FixedTimes {

  /// The first time a zip archive can hold.
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

  private FixedTimes() {}

  /// @param created what the workbook gives as its time of creation, in ISO form
  static void copy(Path workbook, String created, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    try (ZipFile in = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(copy);
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        zip.write(entry.getName().equals(PROPERTIES) ? withCreated(bytes, created) : bytes);
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static byte[] withCreated(byte[] properties, String created) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$1" + created + "$2")
        .getBytes(StandardCharsets.UTF_8);
  }
}
