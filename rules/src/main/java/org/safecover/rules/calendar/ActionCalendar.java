package org.safecover.rules.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.time.Period;

/// All announced actions, and what was known of them when.
public final class ActionCalendar {

  private final List<Action> actions;
  private final ZoneId zone;

  private ActionCalendar(List<Action> actions, ZoneId zone) {
    this.actions = actions;
    this.zone = zone;
  }

  public static ActionCalendar of(Collection<Action> actions, ZoneId zone) {
    return new ActionCalendar(List.copyOf(actions), zone);
  }

  /// The same calendar with a hospital's own actions: one of an id that is already there takes its
  /// place.
  public ActionCalendar with(Collection<Action> own) {
    Map<ActionId, Action> byId = new TreeMap<>();
    actions.forEach(action -> byId.put(action.id(), action));
    own.forEach(action -> byId.put(action.id(), action));
    return new ActionCalendar(List.copyOf(byId.values()), zone);
  }

  public List<Action> actions() {
    return actions;
  }

  /// With a range, every action that falls into it. Else, as known on a day, the actions of the
  /// newest notice and those of older ones that are neither over nor called off. Else all.
  public CalendarAnswer answer(CalendarQuestion question) {
    List<KnownAction> known =
        actions.stream().flatMap(action -> version(action, question).stream()).sorted().toList();
    if (question.hasRange()) {
      return new CalendarAnswer(question, keep(known, inRange(question)), 0);
    }
    if (question.asKnownOn().isEmpty()) {
      return new CalendarAnswer(question, known, 0);
    }
    List<KnownAction> current = keep(known, current(known, question.asKnownOn().get()));
    return new CalendarAnswer(question, current, known.size() - current.size());
  }

  private static Optional<KnownAction> version(Action action, CalendarQuestion question) {
    return question
        .asKnownOn()
        .map(action::findAsKnownOn)
        .orElseGet(() -> Optional.of(action.latest()))
        .map(version -> new KnownAction(action, version));
  }

  private static List<KnownAction> keep(List<KnownAction> known, Predicate<KnownAction> wanted) {
    return known.stream().filter(wanted).toList();
  }

  private Predicate<KnownAction> inRange(CalendarQuestion question) {
    return known -> known.version().windows().stream().anyMatch(w -> touches(w, question));
  }

  private boolean touches(Period window, CalendarQuestion question) {
    boolean before =
        question.to().filter(to -> !window.start().isBefore(startOf(to.plusDays(1)))).isPresent();
    boolean after =
        question.from().filter(from -> !window.end().isAfter(startOf(from))).isPresent();
    return !before && !after;
  }

  private Predicate<KnownAction> current(List<KnownAction> known, LocalDate day) {
    Map<String, LocalDate> noticed = new TreeMap<>();
    for (KnownAction one : known) {
      LocalDate first = one.action().versions().getFirst().knownFrom();
      noticed.merge(one.action().notice(), first, (a, b) -> a.isBefore(b) ? a : b);
    }
    Optional<LocalDate> newest = noticed.values().stream().max(Comparator.naturalOrder());
    return one ->
        newest.equals(Optional.ofNullable(noticed.get(one.action().notice()))) || isOpen(one, day);
  }

  private boolean isOpen(KnownAction known, LocalDate day) {
    return known.version().stands() && known.version().span().end().isAfter(startOf(day));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
