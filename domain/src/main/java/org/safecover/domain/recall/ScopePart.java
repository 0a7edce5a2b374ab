package org.safecover.domain.recall;

/// A part of the scope of a recall that a request may have to state.
public enum ScopePart {
  AREA("the area or ward"),
  GRADE("the grade"),
  ROLE("the role"),
  NUMBER("the number of doctors"),
  END("the hour at which it ends");

  private final String text;

  ScopePart(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
