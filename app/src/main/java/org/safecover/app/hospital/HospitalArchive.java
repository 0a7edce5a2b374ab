package org.safecover.app.hospital;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.safecover.app.hospital.HospitalFiles.Fault;
import org.safecover.app.hospital.HospitalFiles.Offered;

/// A hospital's folder packed into one file, unpacked within the limits: reading stops at the first
/// byte too many, whatever the archive says of its sizes.
public final class HospitalArchive {

  private static final int PIECE = 1 << 16;

  private final ZipInputStream in;
  private final List<HospitalFile> files = new ArrayList<>();
  private long bytes;

  private HospitalArchive(InputStream archive) {
    this.in = new ZipInputStream(archive);
  }

  /// The files of a folder that was packed, at the top or in one folder; or what stands against
  /// them.
  public static Offered unpack(InputStream archive) throws IOException {
    try {
      return new HospitalArchive(archive).unpacked();
    } catch (ZipException e) {
      return bad("an archive that is damaged", "a folder packed as .zip");
    }
  }

  private static Offered bad(String found, String wanted) {
    return new Offered.Bad(List.of(new Fault("", found, wanted)));
  }

  private Offered unpacked() throws IOException {
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (!entry.isDirectory()) {
        Optional<byte[]> content = findContent();
        if (content.isEmpty()) {
          return bad(
              "more than " + HospitalFiles.MOST_BYTES + " bytes when unpacked",
              "at most " + HospitalFiles.MOST_BYTES + " bytes together");
        }
        files.add(new HospitalFile(inFolder(entry.getName()), content.get()));
      }
      if (files.size() > HospitalFiles.MOST_FILES) {
        return bad(
            "more than " + HospitalFiles.MOST_FILES + " files",
            "1 to " + HospitalFiles.MOST_FILES + " files");
      }
    }
    return files.isEmpty()
        ? bad("no file in the archive", "a folder packed as .zip")
        : HospitalFiles.of(files);
  }

  /// The name within the one folder that people pack; every other path stays, and is refused.
  private static String inFolder(String name) {
    int slash = name.indexOf('/');
    boolean oneFolder = slash > 0 && name.indexOf('/', slash + 1) < 0 && !name.startsWith(".");
    return oneFolder ? name.substring(slash + 1) : name;
  }

  /// What is in the entry in hand; none when it is more than is left.
  private Optional<byte[]> findContent() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      bytes += read;
      if (bytes > HospitalFiles.MOST_BYTES) {
        return Optional.empty();
      }
      content.write(piece, 0, read);
    }
    return Optional.of(content.toByteArray());
  }
}
