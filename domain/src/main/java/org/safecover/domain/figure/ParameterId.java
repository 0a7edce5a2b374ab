package org.safecover.domain.figure;

/// The dotted name of a parameter, such as `limits.2016.rest-between-shifts`.
///
/// @param text lower-case words and digits, dots and hyphens
public record ParameterId(String text) implements Comparable<ParameterId> {

  public ParameterId {
    if (!text.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a parameter id: '" + text + "'");
    }
  }

  @Override
  public int compareTo(ParameterId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
