package org.safecover.protocol;

/// What somebody said, in their own words.
///
/// @param text not blank, at most 2,000 characters, without control characters but line ends
public record Words(String text) {

  private static final int MOST = 2_000;

  public Words {
    if (!areFit(text)) {
      throw new IllegalArgumentException(
          "Words must not be blank, longer than "
              + MOST
              + " characters or hold control characters.");
    }
  }

  /// Whether a text can be kept.
  public static boolean areFit(String text) {
    return !text.isBlank() && text.length() <= MOST && text.codePoints().allMatch(Words::isFit);
  }

  private static boolean isFit(int codePoint) {
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return !half && (codePoint == '\n' || !Character.isISOControl(codePoint));
  }

  @Override
  public String toString() {
    return text;
  }
}
