package org.safecover.app.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a ledger: of which kind, whose, and of which matter.
///
/// @param kind a word, such as `offers`
/// @param matter 1 to 200 characters without control characters, and no space at either end
public record LedgerId(String kind, TrustCode trust, String matter)
    implements Comparable<LedgerId> {

  private static final int LONGEST = 200;
  private static final Pattern KEY =
      Pattern.compile("([a-z-]{1,20})/([A-Z0-9]{3,10})/(.{1,200})", Pattern.DOTALL);
  private static final Comparator<LedgerId> ORDER =
      Comparator.comparing(LedgerId::kind)
          .thenComparing(LedgerId::trust)
          .thenComparing(LedgerId::matter);

  public LedgerId {
    if (!kind.matches("[a-z-]{1,20}") || !isFit(matter)) {
      throw new IllegalArgumentException("Not a ledger: '" + kind + "' of '" + matter + "'");
    }
  }

  private static boolean isFit(String matter) {
    return !matter.isBlank()
        && matter.equals(matter.strip())
        && matter.length() <= LONGEST
        && matter.codePoints().noneMatch(LedgerId::isUnfit);
  }

  private static boolean isUnfit(int codePoint) {
    return Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE
        || Character.getType(codePoint) == Character.LINE_SEPARATOR
        || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR;
  }

  /// Its key in one text: kind, trust and matter between slashes.
  public String key() {
    return kind + "/" + trust + "/" + matter;
  }

  /// Reads what `key` writes.
  public static Optional<LedgerId> find(String key) {
    Matcher matcher = KEY.matcher(key);
    return matcher.matches() && isFit(matcher.group(3))
        ? Optional.of(
            new LedgerId(matcher.group(1), new TrustCode(matcher.group(2)), matcher.group(3)))
        : Optional.empty();
  }

  @Override
  public int compareTo(LedgerId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return key();
  }
}
