package org.safecover.intake.actions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.jspecify.annotations.Nullable;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;
import org.safecover.intake.yaml.YamlProblems;

/// The events of an iCalendar text as they stand there, with their lines.
final class CalendarText {

  /// @param number of the event in the text, from 1
  /// @param row of its first line
  /// @param properties by name
  record Event(int number, int row, Map<String, Property> properties) {}

  /// @param value as written, still escaped
  record Property(int row, Map<String, String> parameters, String value) {}

  private CalendarText() {}

  static List<Event> parse(String file, String text, YamlProblems problems) {
    Events events = new Events(rows(text));
    try {
      new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(text), true), events);
    } catch (ParserException e) {
      problems.add(notCalendar(file, Math.max(1, e.getLineNo())));
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (events.calendars == 0) {
      problems.add(notCalendar(file, 1));
    }
    return events.done;
  }

  private static Problem notCalendar(String file, int row) {
    return new Problem(
        new Place(file, Optional.empty(), Optional.of(row), Optional.empty()),
        "text that is not iCalendar",
        "give a calendar that starts with BEGIN:VCALENDAR and ends with END:VCALENDAR");
  }

  /// The row of each property of each event, in the order they stand in.
  private static List<Map<String, Integer>> rows(String text) {
    List<Map<String, Integer>> events = new ArrayList<>();
    String[] lines = text.split("\\r?\\n|\\r", -1);
    for (int i = 0; i < lines.length; i++) {
      String name = lines[i].split("[;:]", 2)[0].toUpperCase(Locale.ROOT);
      if (lines[i].strip().equalsIgnoreCase("BEGIN:VEVENT")) {
        events.add(new TreeMap<>());
      }
      if (!events.isEmpty()) {
        events.getLast().putIfAbsent(name, i + 1);
      }
    }
    return events;
  }

  /// Collects events as the parser tells of them.
  private static final class Events implements ContentHandler {

    private final List<Map<String, Integer>> rows;
    private final List<Event> done = new ArrayList<>();
    private final Map<String, String> parameters = new TreeMap<>();
    private @Nullable Map<String, Property> open;
    private String name = "";
    private int depth;
    private int calendars;

    Events(List<Map<String, Integer>> rows) {
      this.rows = rows;
    }

    private int row(String property) {
      int number = done.size();
      return number < rows.size() ? rows.get(number).getOrDefault(property, 1) : 1;
    }

    @Override
    public void startCalendar() {
      calendars++;
    }

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String component) {
      depth++;
      if (depth == 1 && component.equalsIgnoreCase("VEVENT")) {
        open = new TreeMap<>();
      }
    }

    @Override
    public void endComponent(String component) {
      if (depth == 1 && open != null) {
        done.add(new Event(done.size() + 1, row("BEGIN"), open));
        open = null;
      }
      depth--;
    }

    @Override
    public void startProperty(String property) {
      name = property.toUpperCase(Locale.ROOT);
      parameters.clear();
    }

    @Override
    public void parameter(String parameter, String value) {
      parameters.put(parameter.toUpperCase(Locale.ROOT), value);
    }

    @Override
    public void propertyValue(String value) {
      if (open != null && depth == 1) {
        open.putIfAbsent(name, new Property(row(name), Map.copyOf(parameters), value));
      }
    }

    @Override
    public void endProperty(String property) {}
  }
}
