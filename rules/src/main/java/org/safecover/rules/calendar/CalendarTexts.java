package org.safecover.rules.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The texts of the national calendar: every action by doctors in England from 2015 on that sources
/// were found for.
public final class CalendarTexts {

  /// The zone of every local time in the texts.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final String FOLDER = "/calendar/";

  private CalendarTexts() {}

  /// Each text by the name of its file.
  public static SortedMap<String, String> all() {
    SortedMap<String, String> texts = new TreeMap<>();
    text("index.txt").lines().forEach(name -> texts.put(name, text(name)));
    return Collections.unmodifiableSortedMap(texts);
  }

  private static String text(String name) {
    try (InputStream stream = CalendarTexts.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "No calendar file " + name + ". Maybe it is missing from the build.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
