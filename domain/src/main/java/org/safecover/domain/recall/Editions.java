package org.safecover.domain.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All editions that were read, in order of their keys.
public record Editions(List<Edition> all) {

  /// The zone of the days on which editions begin.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  public Editions {
    all = all.stream().sorted(Comparator.comparing(Edition::key)).toList();
    if (all.stream().map(Edition::key).distinct().count() != all.size()) {
      throw new IllegalArgumentException("An edition is given twice: " + keys(all));
    }
  }

  public Optional<Edition> find(EditionKey key) {
    return all.stream().filter(edition -> edition.key().equals(key)).findFirst();
  }

  /// @throws IllegalArgumentException when there is no such edition
  public Edition edition(EditionKey key) {
    return find(key)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No edition " + key + ". Maybe its file is missing: known are " + keys(all)));
  }

  /// The edition for an action that begins at an instant.
  public Optional<Edition> findFor(Instant begins) {
    LocalDate day = LocalDate.ofInstant(begins, ZONE);
    return all.stream()
        .filter(edition -> !edition.from().isAfter(day))
        .max(Comparator.comparing(Edition::from).thenComparing(Edition::key));
  }

  /// The version of a year's edition for an action that begins at an instant; where the year's
  /// versions all begin later, its first.
  public Optional<Edition> findOfYear(String year, Instant begins) {
    LocalDate day = LocalDate.ofInstant(begins, ZONE);
    List<Edition> ofYear = all.stream().filter(e -> e.key().year().equals(year)).toList();
    return ofYear.reversed().stream()
        .filter(edition -> !edition.from().isAfter(day))
        .findFirst()
        .or(() -> ofYear.stream().findFirst());
  }

  private static List<EditionKey> keys(Collection<Edition> editions) {
    return editions.stream().map(Edition::key).toList();
  }
}
