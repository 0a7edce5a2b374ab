package org.safecover.domain.judgement;

/// The id of a rule, the same in code, test, page and message.
public record RuleId(String text) implements Comparable<RuleId> {

  public RuleId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A rule id must not be blank.");
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
