package org.safecover.intake.yaml;

import java.io.Reader;

/// Reads a text in pieces that never end between the two halves of a character, which the parser
/// cannot take.
final class WholeCharacters extends Reader {

  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    if (next >= text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    int read = end - next;
    text.getChars(next, end, into, offset);
    next = end;
    return read;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
