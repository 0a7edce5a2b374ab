package org.safecover.domain.rota;

/// What a doctor does in an area, such as `Late 1` or `medical registrar`.
public record RoleId(String text) implements Comparable<RoleId> {

  public RoleId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A role must not be blank.");
    }
  }

  @Override
  public int compareTo(RoleId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
