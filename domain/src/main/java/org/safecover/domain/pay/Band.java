package org.safecover.domain.pay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A pay band of the 2002 contract, from the heaviest.
public enum Band {
  THREE("3"),
  TWO_A("2A"),
  TWO_B("2B"),
  ONE_A("1A"),
  ONE_B("1B"),
  ONE_C("1C"),
  /// Part time, most antisocial.
  FA("FA"),
  /// Part time, moderately antisocial.
  FB("FB"),
  /// Part time, least antisocial.
  FC("FC"),
  /// No supplement for a band.
  NONE("none");

  private final String text;

  Band(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /// The name its figures are filed under.
  public String id() {
    return text.toLowerCase(Locale.ROOT);
  }

  public static Optional<Band> find(String typed) {
    return Arrays.stream(values())
        .filter(band -> band.text.equalsIgnoreCase(typed.strip()))
        .findFirst();
  }
}
