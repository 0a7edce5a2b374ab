package org.safecover.domain.rota;

/// A ward, department or team that posts belong to.
public record AreaId(String text) implements Comparable<AreaId> {

  public AreaId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("An area id must not be blank.");
    }
  }

  @Override
  public int compareTo(AreaId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
