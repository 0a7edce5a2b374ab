package org.safecover.report.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safecover.domain.time.Period;
import org.safecover.report.page.TimelineView.Line;
import org.safecover.report.page.TimelineView.Tick;
import org.safecover.report.words.TimeWords;

/// The time axis of a picture: elapsed time from left to right, so that the October night is drawn
/// an hour longer and the March night an hour shorter.
///
/// @param span whole hours
record Axis(Period span, TimeWords times) {

  private static final int HOURS_LABELLED_BY_TWO = 36;
  private static final int HOURS_LABELLED_BY_FOUR = 60;

  /// The axis of the whole hours that hold a period.
  static Axis around(Period period, TimeWords times) {
    Instant start = period.start().truncatedTo(ChronoUnit.HOURS);
    Instant end = period.end().truncatedTo(ChronoUnit.HOURS);
    return new Axis(
        new Period(start, end.equals(period.end()) ? end : end.plus(Duration.ofHours(1))), times);
  }

  long hours() {
    return span.length().toHours();
  }

  String left(Instant instant) {
    return percent(Duration.between(span.start(), instant));
  }

  String width(Period period) {
    return percent(period.overlap(span));
  }

  /// Days along the top, hours below them.
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day : days()) {
      Instant midnight = day.atStartOfDay(times.zone()).toInstant();
      Instant shown = midnight.isBefore(span.start()) ? span.start() : midnight;
      if (roomForDay(shown)) {
        ticks.add(new Tick("day", left(shown), times.shortDay(day)));
      }
    }
    int step = step();
    for (int hour = 0; hour < 24; hour += step) {
      LocalTime time = LocalTime.of(hour, 0);
      at(List.of(time)).forEach(t -> ticks.add(new Tick("hour", left(t), hourLabel(t))));
    }
    transitions().forEach(t -> ticks.add(new Tick("clock", left(t.getInstant()), change(t))));
    return ticks;
  }

  /// Midnights, handover times, the edges of the action, and changes of the clock.
  List<Line> lines(List<LocalTime> handovers, List<Period> windows) {
    Stream<Line> midnights = lines("midnight", at(List.of(LocalTime.MIDNIGHT)));
    Stream<Line> handing = lines("handover", at(handovers));
    Stream<Line> edges =
        lines("edge", windows.stream().flatMap(w -> Stream.of(w.start(), w.end())));
    Stream<Line> clock = lines("clock", transitions().map(ZoneOffsetTransition::getInstant));
    return Stream.of(midnights, handing, edges, clock).flatMap(lines -> lines).toList();
  }

  private Stream<Line> lines(String kind, Stream<Instant> instants) {
    return instants.map(instant -> new Line(kind, left(instant)));
  }

  /// A day is named only where the axis shows enough of it for its name to fit.
  private boolean roomForDay(Instant shown) {
    Instant next = times.at(shown).toLocalDate().plusDays(1).atStartOfDay(times.zone()).toInstant();
    Instant until = next.isBefore(span.end()) ? next : span.end();
    return Duration.between(shown, until).multipliedBy(16).compareTo(span.length()) >= 0;
  }

  /// Every moment of the span at which the clock shows one of the times, also where it does so
  /// twice.
  private Stream<Instant> at(List<LocalTime> clockTimes) {
    return days().stream()
        .flatMap(day -> clockTimes.stream().map(day::atTime))
        .flatMap(this::instants)
        .filter(instant -> span.contains(instant) || instant.equals(span.end()))
        .sorted();
  }

  private Stream<Instant> instants(LocalDateTime local) {
    List<ZoneOffset> offsets = times.zone().getRules().getValidOffsets(local);
    return offsets.stream().map(local::toInstant);
  }

  private Stream<ZoneOffsetTransition> transitions() {
    return Stream.iterate(
        times.zone().getRules().nextTransition(span.start()),
        t -> t != null && t.getInstant().isBefore(span.end()),
        t -> times.zone().getRules().nextTransition(t.getInstant()));
  }

  private String change(ZoneOffsetTransition change) {
    return (change.isGap() ? "clock forward, " : "clock back, ")
        + change.getDateTimeBefore().toLocalTime()
        + " → "
        + change.getDateTimeAfter().toLocalTime();
  }

  private String hourLabel(Instant instant) {
    return String.format(Locale.ENGLISH, "%02d", times.at(instant).getHour());
  }

  private int step() {
    if (hours() <= HOURS_LABELLED_BY_TWO) {
      return 2;
    }
    return hours() <= HOURS_LABELLED_BY_FOUR ? 4 : 6;
  }

  private List<LocalDate> days() {
    LocalDate first = times.at(span.start()).toLocalDate();
    LocalDate last = times.at(span.end()).toLocalDate();
    return first.datesUntil(last.plusDays(1)).toList();
  }

  private String percent(Duration part) {
    return String.format(
        Locale.ENGLISH, "%.3f", 100.0 * part.toSeconds() / span.length().toSeconds());
  }
}
