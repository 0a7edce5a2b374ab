package org.safecover.domain.cover;

/// The key of one post on one day: its rule, date and number.
public record PostId(String text) implements Comparable<PostId> {

  public PostId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A post id must not be blank.");
    }
  }

  @Override
  public int compareTo(PostId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
