package org.safecover.protocol;

/// The key that a sender gives to one order, so that sending it again changes nothing.
///
/// @param text 1 to 100 letters, digits, and `.` `_` `:` `-`
public record CommandId(String text) implements Comparable<CommandId> {

  private static final String FORM = "[A-Za-z0-9._:-]{1,100}";

  public CommandId {
    if (!isOne(text)) {
      throw new IllegalArgumentException("Not a command id: '" + text + "'");
    }
  }

  /// Whether a text can be a command id.
  public static boolean isOne(String text) {
    return text.matches(FORM);
  }

  @Override
  public int compareTo(CommandId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
