package org.safecover.app.hospital;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safecover.app.document.Digests;
import org.safecover.protocol.Sha256;

/// The files of one hospital, in order of their names and within limits of size.
public final class HospitalFiles {

  /// How many files a hospital may have.
  public static final int MOST_FILES = 64;

  /// How many bytes all of its files may have together.
  public static final long MOST_BYTES = 64_000_000;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final int LONGEST_SHOWN = 120;

  private final List<HospitalFile> files;

  private HospitalFiles(List<HospitalFile> files) {
    this.files = List.copyOf(files);
  }

  /// What files turned out to be.
  public sealed interface Offered {

    /// They can be a hospital's.
    record Good(HospitalFiles files) implements Offered {}

    /// They cannot, for all of these reasons.
    record Bad(List<Fault> faults) implements Offered {
      public Bad {
        faults = List.copyOf(faults);
      }
    }
  }

  /// One thing that is wrong with files as they came.
  ///
  /// @param file its name; none for all of them together
  public record Fault(String file, String found, String wanted) {}

  /// Files within the limits, or everything that stands against them.
  public static Offered of(List<HospitalFile> offered) {
    List<HospitalFile> sorted = offered.stream().sorted().toList();
    List<Fault> faults = new ArrayList<>();
    sorted.forEach(file -> checkName(file.name(), faults));
    checkTwice(sorted, faults);
    checkSizes(sorted, faults);
    return faults.isEmpty() ? new Offered.Good(new HospitalFiles(sorted)) : new Offered.Bad(faults);
  }

  private static void checkName(String name, List<Fault> faults) {
    if (!NAME.matcher(name).matches()) {
      faults.add(
          new Fault(
              shown(name),
              "the name '" + shown(name) + "'",
              "a name of letters, digits, '.', '_' and '-', without a folder"));
    }
  }

  private static String shown(String name) {
    String plain = name.replaceAll("[^ -~]", "?");
    return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
  }

  private static void checkTwice(List<HospitalFile> sorted, List<Fault> faults) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).name().equals(sorted.get(i - 1).name())) {
        faults.add(new Fault(shown(sorted.get(i).name()), "the name twice", "each name once"));
      }
    }
  }

  private static void checkSizes(List<HospitalFile> sorted, List<Fault> faults) {
    long bytes = sorted.stream().mapToLong(HospitalFile::size).sum();
    if (sorted.isEmpty() || sorted.size() > MOST_FILES) {
      faults.add(new Fault("", sorted.size() + " files", "1 to " + MOST_FILES + " files"));
    }
    if (bytes > MOST_BYTES) {
      faults.add(new Fault("", bytes + " bytes", "at most " + MOST_BYTES + " bytes together"));
    }
  }

  /// Files that were within the limits when they were stored.
  static HospitalFiles stored(List<HospitalFile> files) {
    return new HospitalFiles(files);
  }

  public List<HospitalFile> all() {
    return files;
  }

  /// The SHA-256 of a line for each file: its name, its size and its own SHA-256.
  public Sha256 digest() {
    StringBuilder lines = new StringBuilder();
    files.forEach(file -> lines.append(file.line()));
    return Digests.of(lines.toString());
  }
}
