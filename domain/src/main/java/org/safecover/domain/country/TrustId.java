package org.safecover.domain.country;

import java.util.regex.Pattern;

/// The key of a trust, which is also the name of its hospital's folder: letters, digits, hyphens
/// and underscores.
public record TrustId(String text) implements Comparable<TrustId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

  public TrustId {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("Not the id of a trust: " + text);
    }
  }

  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(TrustId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
