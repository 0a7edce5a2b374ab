package org.safecover.domain.recall;

/// Why doctors who were called out may be asked back at all.
public enum Ground {
  MAJOR_UNPREDICTABLE_INCIDENT("a major unpredictable incident"),
  MAJOR_INCIDENT("a major incident"),
  EXCEPTIONAL_AND_SUSTAINED_DETERIORATION("an exceptional and sustained deterioration"),
  UNPREDICTABLE_EVENT("an unpredictable event"),
  EXTREME_CIRCUMSTANCES("unexpected and extreme circumstances");

  private final String text;

  Ground(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
