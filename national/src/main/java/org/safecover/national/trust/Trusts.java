package org.safecover.national.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safecover.app.load.Loading;
import org.safecover.domain.country.Country;
import org.safecover.domain.country.Trust;
import org.safecover.intake.country.CountryFolder;
import org.safecover.national.task.Task;

/// A folder of hospitals, read as far as a country's own tables.
///
/// @param country with its trusts in order of id
public record Trusts(Path folder, Country country) {

  /// @throws org.safecover.app.load.UnusableInput with every problem in the country's tables
  public static Trusts read(Path folder) {
    return new Trusts(folder.toAbsolutePath(), Loading.facts(CountryFolder.read(folder)));
  }

  /// One task for each trust, the largest hospital first, so that none is left waiting for it.
  public List<Task<HospitalInput>> tasks(long seed) {
    List<Trust> bySize = new ArrayList<>(country.trusts());
    bySize.sort(Comparator.comparingLong(this::size).reversed().thenComparing(Trust::id));
    return bySize.stream().map(trust -> Task.of(trust.id().text(), seed, input(trust))).toList();
  }

  /// Where a trust's hospital lies.
  public HospitalInput input(Trust trust) {
    return new HospitalInput(path(trust).toString());
  }

  private Path path(Trust trust) {
    Path workbook = folder.resolve(trust.id() + ".xlsx");
    return Files.exists(workbook) ? workbook : folder.resolve(trust.id().text());
  }

  private long size(Trust trust) {
    try (Stream<Path> files = Files.walk(path(trust))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException missing) {
      return 0; // the task itself says what is wrong
    }
  }
}
