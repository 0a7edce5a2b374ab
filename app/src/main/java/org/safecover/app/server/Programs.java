package org.safecover.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked from the library that brings them.
///
/// @param folder holds `bin`, `lib` and `share`
public record Programs(Path folder) {

  private static final String DONE = "unpacked";
  private static final int OWNER_RUNS = 0100;

  /// The programs in a folder, unpacked there unless they are already. Of several processes that
  /// come at once, one unpacks and the others wait.
  public static synchronized Programs in(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(DONE))) {
      Files.createDirectories(folder);
      try (FileChannel lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock.lock();
        unpackUnlessDone(folder);
      }
    }
    return new Programs(folder);
  }

  private static void unpackUnlessDone(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(DONE))) {
      unpack(folder);
      Files.writeString(folder.resolve(DONE), "");
    }
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream packed = packed();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder.normalize())) {
      throw new IOException("An entry leads out of its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      }
      return;
    }
    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
    boolean runs = (entry.getMode() & OWNER_RUNS) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static InputStream packed() {
    InputStream packed = Programs.class.getResourceAsStream("/postgres-" + machine() + ".txz");
    if (packed == null) {
      throw new ServerTrouble(
          "No PostgreSQL comes with Safecover for this machine (" + machine() + ").",
          "Name a server of your own with --database-url.");
    }
    return packed;
  }

  private static String machine() {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64");
  }
}
