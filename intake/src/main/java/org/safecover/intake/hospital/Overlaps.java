package org.safecover.intake.hospital;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.table.Column;

/// Stretches of one person that share time though they cannot.
final class Overlaps {

  private Overlaps() {}

  /// Refuses every row whose stretch shares time with an earlier one of the same person.
  ///
  /// @param clash whether two facts that share time exclude each other
  /// @param column where the problem stands
  static <T> void refuse(
      List<Placed<T>> placed, BiPredicate<T, T> clash, Column<?> column, String wanted) {
    List<Placed<T>> sorted =
        placed.stream()
            .sorted(
                Comparator.<Placed<T>, PersonId>comparing(Placed::person)
                    .thenComparing(Placed::period))
            .toList();
    Placed<T> longest = null;
    for (Placed<T> next : sorted) {
      if (longest == null || !longest.person().equals(next.person())) {
        longest = next;
        continue;
      }
      if (longest.period().overlaps(next.period()) && clash.test(longest.fact(), next.fact())) {
        next.row().refuse(column, found(longest, next, column), wanted);
      }
      longest = next.period().end().isAfter(longest.period().end()) ? next : longest;
    }
  }

  private static <T> String found(Placed<T> earlier, Placed<T> later, Column<?> column) {
    ZoneId zone = later.row().reading().zone();
    return "%s %s, which shares time with %s at %s"
        .formatted(
            later.person(),
            shown(later.period(), zone),
            shown(earlier.period(), zone),
            earlier.row().at(column));
  }

  private static String shown(Period period, ZoneId zone) {
    return period.start().atZone(zone).toLocalDateTime()
        + " to "
        + period.end().atZone(zone).toLocalDateTime();
  }
}
