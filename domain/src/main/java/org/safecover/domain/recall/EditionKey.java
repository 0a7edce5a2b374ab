package org.safecover.domain.recall;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of one edition of the recall route, such as `2016-1`: its year and its version.
///
/// @param year as text of four digits
/// @param version counts from 1 within the year
public record EditionKey(String year, int version) implements Comparable<EditionKey> {

  private static final Pattern TEXT = Pattern.compile("([0-9]{4})-([1-9][0-9]?)");

  public EditionKey {
    if (!year.matches("[0-9]{4}") || version < 1 || version > 99) {
      throw new IllegalArgumentException("Not an edition: " + year + "-" + version);
    }
  }

  /// Reads what `toString` writes.
  public static Optional<EditionKey> find(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new EditionKey(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(EditionKey other) {
    int byYear = year.compareTo(other.year);
    return byYear != 0 ? byYear : Integer.compare(version, other.version);
  }

  @Override
  public String toString() {
    return year + "-" + version;
  }
}
