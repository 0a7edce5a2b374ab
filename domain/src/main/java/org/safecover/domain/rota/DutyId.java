package org.safecover.domain.rota;

/// The key of one duty: its person and start.
public record DutyId(String text) implements Comparable<DutyId> {

  public DutyId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A duty id must not be blank.");
    }
  }

  @Override
  public int compareTo(DutyId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
