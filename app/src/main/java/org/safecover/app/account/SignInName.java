package org.safecover.app.account;

import java.util.Locale;

/// What somebody types to sign in, in lower case: a word or an address of electronic mail.
///
/// @param text 3 to 100 letters without marks, digits, and `.` `_` `@` `+` `-`
public record SignInName(String text) implements Comparable<SignInName> {

  private static final String FORM = "[a-z0-9._@+-]{3,100}";

  public SignInName {
    text = plain(text);
    if (!text.matches(FORM)) {
      throw new IllegalArgumentException("Not a name to sign in with: '" + text + "'");
    }
  }

  /// Whether a text can be one.
  public static boolean isOne(String text) {
    return plain(text).matches(FORM);
  }

  /// What somebody typed, as names are compared.
  public static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(SignInName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
