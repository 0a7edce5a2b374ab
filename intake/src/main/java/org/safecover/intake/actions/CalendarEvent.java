package org.safecover.intake.actions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;
import org.safecover.intake.time.LocalTimeText;
import org.safecover.intake.yaml.YamlProblems;

/// One `VEVENT`, asked for its properties; what cannot be read becomes a problem in its place.
final class CalendarEvent {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);
  private static final String WANTED_TIME =
      "write a date and time as 20160112T080000, with Z behind it for UTC or with a TZID";

  private final String file;
  private final CalendarText.Event event;
  private final YamlProblems problems;

  CalendarEvent(String file, CalendarText.Event event, YamlProblems problems) {
    this.file = file;
    this.event = event;
    this.problems = problems;
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(event.properties().get(name))
        .map(property -> unescaped(property.value()).strip())
        .filter(text -> !text.isEmpty());
  }

  String text(String name) {
    return find(name).orElseGet(() -> missing(name));
  }

  private String missing(String name) {
    problem(name, "no " + name, "add it to the event");
    return "?";
  }

  <E extends Enum<E>> Set<E> words(String name, Class<E> words) {
    Set<E> found = EnumSet.noneOf(words);
    for (String word : text(name).split("[;,]", -1)) {
      Arrays.stream(words.getEnumConstants())
          .filter(e -> written(e).equalsIgnoreCase(word.strip()))
          .findFirst()
          .ifPresentOrElse(found::add, () -> notOneOf(name, word, words));
    }
    return found;
  }

  <E extends Enum<E>> E word(String name, Class<E> words) {
    return words(name, words).stream().findFirst().orElse(words.getEnumConstants()[0]);
  }

  private <E extends Enum<E>> void notOneOf(String name, String word, Class<E> words) {
    if (event.properties().containsKey(name)) {
      String all =
          Arrays.stream(words.getEnumConstants())
              .map(CalendarEvent::written)
              .collect(Collectors.joining(", "));
      problem(name, "'" + word.strip() + "'", "write " + all);
    }
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Optional<LocalDate> findDate(String name) {
    return find(name).flatMap(text -> date(name, text));
  }

  private Optional<LocalDate> date(String name, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      problem(name, "'" + text + "'", "write a date as 2016-01-12");
      return Optional.empty();
    }
  }

  /// The instant of a property; local times without a zone are those of `zone`.
  Optional<Instant> findInstant(String name, ZoneId zone) {
    CalendarText.Property property = event.properties().get(name);
    if (property == null) {
      missing(name);
      return Optional.empty();
    }
    try {
      String text = property.value().strip();
      if (text.endsWith("Z")) {
        String time = text.substring(0, text.length() - 1);
        return Optional.of(LocalDateTime.parse(time, TIME).toInstant(ZoneOffset.UTC));
      }
      String typedZone = property.parameters().getOrDefault("TZID", zone.getId());
      return local(name, LocalDateTime.parse(text, TIME), ZoneId.of(typedZone));
    } catch (DateTimeException e) {
      problem(name, "'" + property.value() + "'", WANTED_TIME);
      return Optional.empty();
    }
  }

  private Optional<Instant> local(String name, LocalDateTime local, ZoneId zone) {
    return switch (LocalTimeText.of(local, zone)) {
      case LocalTimeText.At at -> Optional.of(at.instant());
      case LocalTimeText.Not not -> {
        problem(name, not.found(), "write the time in UTC, with Z behind it");
        yield Optional.empty();
      }
    };
  }

  void problem(String name, String found, String wanted) {
    CalendarText.Property property = event.properties().get(name);
    int row = property == null ? event.row() : property.row();
    Place at =
        new Place(
            file,
            Optional.empty(),
            Optional.of(row),
            Optional.of("VEVENT " + event.number() + " " + name));
    problems.add(new Problem(at, found, wanted));
  }

  private static String unescaped(String value) {
    return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
  }
}
