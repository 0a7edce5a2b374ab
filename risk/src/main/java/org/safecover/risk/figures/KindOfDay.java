package org.safecover.risk.figures;

/// When a duty starts, as far as attendance differs by it.
public enum KindOfDay {
  WEEKDAY("weekday"),
  WEEKEND("weekend"),
  /// In the evening or at night, of any day.
  NIGHT("night");

  private final String text;

  KindOfDay(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
