package org.safecover.domain.action;

/// The key of one action, such as `2016-01-12`.
public record ActionId(String text) implements Comparable<ActionId> {

  public ActionId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("An action id must not be blank.");
    }
  }

  @Override
  public int compareTo(ActionId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
