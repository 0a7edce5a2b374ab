package org.safecover.domain.staff;

/// A medical specialty, in the hospital's words.
public record Specialty(String text) implements Comparable<Specialty> {

  public Specialty {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A specialty must not be blank.");
    }
  }

  @Override
  public int compareTo(Specialty other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
