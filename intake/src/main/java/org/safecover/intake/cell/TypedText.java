package org.safecover.intake.cell;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Text as people type it: spaces of every kind around it, any case, hyphens or none.
public final class TypedText {

  private TypedText() {}

  /// Without the spaces around it; a non-breaking space inside becomes a plain one.
  public static String tidy(String typed) {
    int length = typed.length();
    for (int i = 0; i < length; i++) {
      char c = typed.charAt(i);
      if (isOddSpace(c)) {
        return tidy(typed.replaceAll("[\\u00A0\\u2007\\u202F\\u3000]", " ").replace("\uFEFF", ""));
      }
    }
    return typed.strip();
  }

  /// What two spellings of one word share: lower case, without spaces, hyphens and underscores.
  public static String key(String typed) {
    StringBuilder key = new StringBuilder(typed.length());
    String lower = tidy(typed).toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (!isJoint(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /// A word of a closed list as files spell it, such as `on-call`.
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// `; near it: 'LD', 'LN'`, or nothing when no known word is near.
  public static String near(String typed, Collection<String> known) {
    String key = key(typed);
    List<String> near =
        known.stream().filter(k -> isNear(key, key(k))).sorted().limit(5).map(Quoted::of).toList();
    return near.isEmpty() ? "" : "; near it: " + String.join(", ", near);
  }

  /// Control characters, and those that change how the text around them is shown.
  static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isOddSpace(char c) {
    return c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\u3000' || c == '\uFEFF';
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '-' || c == '_' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isNear(String a, String b) {
    if (a.isEmpty() || a.length() > 40 || b.length() > 40) {
      return false;
    }
    return b.startsWith(a) || (!b.isEmpty() && a.startsWith(b)) || isFewEditsAway(a, b);
  }

  private static boolean isFewEditsAway(String a, String b) {
    int most = Math.min(a.length(), b.length()) <= 3 ? 1 : 2;
    return Math.abs(a.length() - b.length()) <= most && edits(a, b) <= most;
  }

  private static int edits(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[b.length()];
  }
}
