package org.safecover.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safecover.app.load.UnusableInput;

/// A folder of results that appears whole or not at all.
///
/// It may take the place of an earlier one of its kind, never of anything else.
public final class OutFolder {

  /// What a folder holds, so that an earlier one can be told from a foreign one.
  public enum Kind {
    PLAN(
        "plan.json",
        "plan\\.(json|xlsx|html)|recall\\.(json|txt)|sitrep\\.csv"
            + "|(changes|recovery)\\.(txt|json)|handover[a-z0-9.-]*|ics"),
    FORECAST("risk.json", "risk\\.(json|xlsx|html)"),
    NATIONAL("problems.csv", "(risk|plan|gaps|aid|pay|problems)\\.csv|lend");

    /// A file that every such folder has.
    private final String mark;

    /// What it may hold at its top.
    private final Pattern files;

    Kind(String mark, String files) {
      this.mark = mark;
      this.files = Pattern.compile(files);
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Path target;

  private OutFolder(Path target) {
    this.target = target;
  }

  /// A folder for which nothing makes room.
  ///
  /// @throws UnusableInput when something is there already
  static OutFolder fresh(Path target) {
    OutFolder folder = at(target);
    if (Files.exists(folder.target.resolve("plan.json"))) {
      throw UnusableInput.saying(
          "The folder " + target + " holds a plan.", "Nothing was written. Name another folder.");
    }
    return folder;
  }

  /// Writes a folder's files.
  public interface Content {
    void writeInto(Path folder) throws IOException;
  }

  /// @throws UnusableInput when something else is there already
  static OutFolder at(Path target) {
    return at(target, Kind.PLAN);
  }

  /// @throws UnusableInput when something else is there already
  public static OutFolder at(Path target, Kind kind) {
    Path absolute = target.toAbsolutePath().normalize();
    try {
      if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
        absolute = absolute.toRealPath();
        refuseForeign(absolute, target, kind);
      }
    } catch (IOException problem) {
      throw cannotWrite(target, problem);
    }
    return new OutFolder(absolute);
  }

  public void fill(Content content) {
    try {
      Path parent = target.getParent() == null ? target : target.getParent();
      Files.createDirectories(parent);
      Path fresh = Files.createTempDirectory(parent, ".safecover-");
      try {
        content.writeInto(fresh);
        openToOthers(fresh);
        takeThePlaceOf(fresh);
      } finally {
        delete(fresh);
      }
    } catch (IOException | UncheckedIOException problem) {
      throw cannotWrite(target, problem);
    }
  }

  private void takeThePlaceOf(Path fresh) throws IOException {
    if (!Files.exists(target)) {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = fresh.resolveSibling(fresh.getFileName() + "-old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException problem) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw problem;
    }
    delete(old);
  }

  /// A temporary folder is private to its maker; results are as open as the place they stand in.
  private static void openToOthers(Path fresh) throws IOException {
    Path sample = Files.createDirectory(fresh.resolveSibling(fresh.getFileName() + "-mode"));
    try {
      if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(sample));
      }
    } finally {
      Files.delete(sample);
    }
  }

  private static void refuseForeign(Path folder, Path asTyped, Kind kind) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw UnusableInput.saying(
          asTyped + " is a file. Name a folder that does not exist yet with --out.");
    }
    List<String> names;
    try (Stream<Path> entries = Files.list(folder)) {
      names = entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
    List<String> foreign = names.stream().filter(n -> !kind.files.matcher(n).matches()).toList();
    boolean earlier = foreign.isEmpty() && names.contains(kind.mark);
    if (!names.isEmpty() && !earlier) {
      throw UnusableInput.saying(
          "The folder "
              + asTyped
              + " holds things that are not an earlier "
              + kind.word()
              + "'s: "
              + String.join(", ", (foreign.isEmpty() ? names : foreign).stream().limit(5).toList()),
          "Nothing was written. Name another folder with --out.");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static UnusableInput cannotWrite(Path target, Exception problem) {
    String why =
        problem instanceof AccessDeniedException ? "permission denied" : problem.getMessage();
    return UnusableInput.saying(
        "Cannot write to " + target + ": " + why, "Nothing was written there.");
  }
}
