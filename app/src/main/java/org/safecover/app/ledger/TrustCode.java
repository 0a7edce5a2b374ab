package org.safecover.app.ledger;

/// The code of a trust, as the NHS gives them.
///
/// @param text 3 to 10 capital letters and digits
public record TrustCode(String text) implements Comparable<TrustCode> {

  public TrustCode {
    if (!isOne(text)) {
      throw new IllegalArgumentException("Not the code of a trust: '" + text + "'");
    }
  }

  /// Whether a text can be one.
  public static boolean isOne(String text) {
    return text.matches("[A-Z0-9]{3,10}");
  }

  @Override
  public int compareTo(TrustCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
