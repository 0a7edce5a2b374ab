package org.safecover.domain.staff;

/// Something a post may ask of its holder, such as `airway`.
public record Competency(String text) implements Comparable<Competency> {

  public Competency {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A competency must not be blank.");
    }
  }

  @Override
  public int compareTo(Competency other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
