package org.safecover.web.mine;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.app.extract.Extract;
import org.safecover.app.extract.Extracts;
import org.safecover.app.ledger.Viewer;
import org.safecover.domain.time.Period;

/// What a doctor was given of their own: duties, covers and duties they are let off.
///
/// @param works in order of time
public record OwnRota(List<Work> works) {

  private static final String RELEASED = "release";
  private static final int LEAST = 4;

  public OwnRota {
    works = works.stream().sorted(Comparator.comparing(Work::period)).toList();
  }

  /// @param kind `duty`, `cover` or `release`
  /// @param where the area, in words; may be empty
  public record Work(String kind, Period period, String what, String where) {

    /// Whether the doctor works then.
    public boolean isWorked() {
      return !kind.startsWith(RELEASED);
    }
  }

  public static OwnRota of(Extracts extracts, Viewer doctor) {
    return new OwnRota(
        extracts.latest(doctor).stream()
            .map(Extract::content)
            .flatMap(Optional::stream)
            .flatMap(String::lines)
            .flatMap(line -> find(line).stream())
            .toList());
  }

  /// A line holds its kind, maybe a key, start and end, what and where, parted by tabs.
  private static Optional<Work> find(String line) {
    List<String> fields = Arrays.asList(line.split("\t", -1));
    for (int i = 1; i + LEAST <= fields.size() + 1; i++) {
      Optional<Period> period = findPeriod(fields.subList(i, fields.size()));
      if (period.isPresent()) {
        String where = i + 3 < fields.size() ? fields.get(i + 3) : "";
        return Optional.of(new Work(fields.getFirst(), period.get(), fields.get(i + 2), where));
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> findPeriod(List<String> fields) {
    try {
      return fields.size() < LEAST - 1
          ? Optional.empty()
          : Optional.of(new Period(Instant.parse(fields.get(0)), Instant.parse(fields.get(1))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
