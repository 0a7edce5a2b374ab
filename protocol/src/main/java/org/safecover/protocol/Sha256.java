package org.safecover.protocol;

/// The SHA-256 hash of a file that a ledger refers to.
///
/// @param hex 64 digits, lower case
public record Sha256(String hex) {

  public Sha256 {
    if (!isOne(hex)) {
      throw new IllegalArgumentException("Not a SHA-256 hash: '" + hex + "'");
    }
  }

  /// Whether a text can be one.
  public static boolean isOne(String text) {
    return text.matches("[0-9a-f]{64}");
  }

  @Override
  public String toString() {
    return hex;
  }
}
