package org.safecover.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.pay.band.BandOptions.PublicHolidays;
import picocli.CommandLine.TypeConversionException;

/// Options as people type them.
final class Typed {

  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,8})(ms|s|m|h)");

  private Typed() {}

  static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException notAPath) {
      throw new TypeConversionException("'" + typed.replace("\0", "?") + "' cannot be a path");
    }
  }

  static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notADate) {
      throw new TypeConversionException("'" + typed + "' is not a date; write it like 2016-01-12");
    }
  }

  static PublicHolidays publicHolidays(String typed) {
    return PublicHolidays.find(typed)
        .orElseThrow(
            () -> new TypeConversionException("'" + typed + "': write counted or as-leave"));
  }

  /// A person and a post, as in `c2=ward-day/2016-01-12`.
  static Amendment.Lock lock(String typed) {
    int at = typed.indexOf('=');
    if (at < 1 || typed.substring(at + 1).isBlank()) {
      throw new TypeConversionException(
          "'" + typed + "' is not a person and a post; write it like c2=ward-day/2016-01-12");
    }
    return new Amendment.Lock(
        new PersonId(typed.substring(0, at).strip()), new PostId(typed.substring(at + 1).strip()));
  }

  static Duration duration(String typed) {
    Matcher matcher = DURATION.matcher(typed.strip());
    if (!matcher.matches()) {
      throw new TypeConversionException(
          "'" + typed + "' is not a length of time above zero; write it like 60s, 2m or 500ms");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
