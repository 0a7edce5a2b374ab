package org.safecover.report.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import org.safecover.domain.time.Period;

/// Writes events as one iCalendar text.
public final class CalendarText {

  private static final int FOLD_AT = 75;

  private CalendarText() {}

  /// One event.
  ///
  /// @param uid the same for the same thing every time
  /// @param changes how often it was announced anew
  /// @param stamp when what is said of it was known
  /// @param location empty when there is none
  /// @param further properties whose names start with `X-`
  public record Event(
      String uid,
      int changes,
      Standing standing,
      Instant stamp,
      Period period,
      String summary,
      String description,
      String location,
      Map<String, String> further) {}

  /// Whether an event takes place.
  public enum Standing {
    CONFIRMED,
    CANCELLED
  }

  public static String of(List<Event> events) {
    List<CalendarComponent> components = new ArrayList<>();
    events.forEach(event -> components.add(new VEvent(new PropertyList(properties(event)))));
    PropertyList head =
        new PropertyList(
            List.of(
                new ProdId("-//Safecover//Safecover//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(!events.isEmpty(), FOLD_AT)
          .output(new Calendar(head, new ComponentList<>(components)), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ValidationException e) {
      throw new IllegalStateException("Not a valid calendar. Maybe an event lacks a field.", e);
    }
    return text.toString();
  }

  private static List<Property> properties(Event event) {
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(event.uid()));
    properties.add(new DtStamp(event.stamp()));
    properties.add(new DtStart<>(event.period().start()));
    properties.add(new DtEnd<>(event.period().end()));
    properties.add(new Sequence(event.changes()));
    properties.add(new Status(event.standing().name()));
    properties.add(new Summary(event.summary()));
    properties.add(new Description(event.description()));
    if (!event.location().isEmpty()) {
      properties.add(new Location(event.location()));
    }
    event.further().forEach((name, value) -> properties.add(new XProperty(name, value)));
    return properties;
  }
}
