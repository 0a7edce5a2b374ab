package org.safecover.intake.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/// A local date and time as text, and the instant it means.
public sealed interface LocalTimeText {

  String WANTED = "write a local date and time as 2016-01-12T08:00";

  /// It means exactly one instant.
  record At(Instant instant) implements LocalTimeText {}

  /// It means none.
  ///
  /// @param found why, in words fit to follow the text
  /// @param wanted what would be right
  record Not(String found, String wanted) implements LocalTimeText {}

  /// Reads `2016-01-12T08:00` or `2016-01-12 08:00`; with an offset behind it where the time occurs
  /// twice.
  static LocalTimeText read(String text, ZoneId zone) {
    String typed = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +", "$1T");
    try {
      return typed.matches(".*T.*([+-]\\d{2}:\\d{2}|Z)")
          ? of(OffsetDateTime.parse(typed), zone)
          : of(LocalDateTime.parse(typed, FORMAT), zone);
    } catch (DateTimeParseException e) {
      return new Not("'" + text.strip() + "'", WANTED);
    }
  }

  static LocalTimeText of(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return switch (offsets.size()) {
      case 1 -> new At(local.toInstant(offsets.getFirst()));
      case 0 ->
          new Not(
              local + ", which does not exist in " + zone + ": the clock goes forward over it",
              "write a time before or after the change of the clock");
      default ->
          new Not(
              local + ", which occurs twice in " + zone,
              "add the offset that is meant: "
                  + local
                  + offsets.get(0)
                  + " or "
                  + local
                  + offsets.get(1));
    };
  }

  /// A local time with the offset that is meant.
  static LocalTimeText of(OffsetDateTime typed, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(typed.toLocalDateTime());
    if (offsets.contains(typed.getOffset())) {
      return new At(typed.toInstant());
    }
    return new Not(
        typed + ", an offset that " + zone + " does not have then",
        "write the local time without an offset");
  }

  /// Minutes are needed, seconds are not.
  DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]")
          .withResolverStyle(ResolverStyle.STRICT);
}
