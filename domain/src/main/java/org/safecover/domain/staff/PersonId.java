package org.safecover.domain.staff;

/// The hospital's own key for a doctor; need not be a name.
public record PersonId(String text) implements Comparable<PersonId> {

  public PersonId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A person id must not be blank.");
    }
  }

  @Override
  public int compareTo(PersonId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
