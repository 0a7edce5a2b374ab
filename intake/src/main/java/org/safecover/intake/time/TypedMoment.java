package org.safecover.intake.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;

/// A moment as somebody types it on a command line.
public final class TypedMoment {

  private TypedMoment() {}

  /// @param option that it was typed for
  /// @param zone of a local time
  public static Intake<Instant> read(String option, String typed, ZoneId zone) {
    if (typed.strip().endsWith("Z")) {
      try {
        return new Intake.Facts<>(Instant.parse(typed.strip()));
      } catch (java.time.format.DateTimeParseException e) {
        return not(option, "'" + typed + "'", LocalTimeText.WANTED);
      }
    }
    return switch (LocalTimeText.read(typed, zone)) {
      case LocalTimeText.At(Instant instant) -> new Intake.Facts<>(instant);
      case LocalTimeText.Not(String found, String wanted) -> not(option, found, wanted);
    };
  }

  private static Intake<Instant> not(String option, String found, String wanted) {
    return new Intake.Unusable<>(List.of(new Problem(Place.whole(option), found, wanted)));
  }
}
