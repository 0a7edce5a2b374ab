package org.safecover.app.plan;

/// What a trust knows one of its plans by, such as `2016-01-12`.
///
/// @param text 1 to 100 letters, digits, dots, hyphens and underscores
public record PlanKey(String text) implements Comparable<PlanKey> {

  public PlanKey {
    if (!isOne(text)) {
      throw new IllegalArgumentException("Not the key of a plan: '" + text + "'");
    }
  }

  /// Whether a text can be one.
  public static boolean isOne(String text) {
    return text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  }

  @Override
  public int compareTo(PlanKey other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
