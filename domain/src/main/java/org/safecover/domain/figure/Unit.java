package org.safecover.domain.figure;

import java.util.Arrays;
import java.util.Optional;

/// The unit of a figure, as written in parameter files.
public enum Unit {
  HOURS("hours"),
  MINUTES("minutes"),
  DAYS("days"),
  WEEKS("weeks"),
  COUNT("count"),
  ONE_IN("one in"),
  FRACTION("fraction"),
  PERCENT("percent"),
  MINUTE_OF_DAY("minute of day"),
  POUNDS("GBP"),
  POUNDS_PER_HOUR("GBP per hour");

  private final String text;

  Unit(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Optional<Unit> find(String text) {
    return Arrays.stream(values()).filter(unit -> unit.text.equals(text)).findFirst();
  }
}
