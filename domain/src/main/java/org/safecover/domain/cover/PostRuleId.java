package org.safecover.domain.cover;

/// The key of one row of the posts table.
public record PostRuleId(String text) implements Comparable<PostRuleId> {

  public PostRuleId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A post rule id must not be blank.");
    }
  }

  @Override
  public int compareTo(PostRuleId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
