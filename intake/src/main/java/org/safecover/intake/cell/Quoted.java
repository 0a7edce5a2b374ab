package org.safecover.intake.cell;

/// Text as a message quotes it: in quotes, shortened, without invisible characters.
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  public static String of(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    StringBuilder shown = new StringBuilder("'");
    text.codePoints().limit(LONGEST).map(Quoted::visible).forEach(shown::appendCodePoint);
    return shown.append(text.length() > LONGEST ? "…'" : "'").toString();
  }

  private static int visible(int codePoint) {
    return TypedText.isInvisible(codePoint) ? '\uFFFD' : codePoint;
  }
}
