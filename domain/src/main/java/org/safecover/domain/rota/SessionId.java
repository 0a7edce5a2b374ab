package org.safecover.domain.rota;

/// The key of one clinic or list.
public record SessionId(String text) implements Comparable<SessionId> {

  public SessionId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A session id must not be blank.");
    }
  }

  @Override
  public int compareTo(SessionId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
