package org.safecover.risk.match;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.time.Period;
import org.safecover.risk.prospect.Place;
import org.safecover.risk.prospect.PlannedWork;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Unit;

/// Cuts what may happen into scenes: by time, wherever a place, somebody's work or a session begins
/// or ends, and by groups that share nobody.
public final class Scenes {

  private final Prospect prospect;
  private final Instant firstHour;
  private final Links links;
  private final List<List<Integer>> placesOf;
  private final Map<Integer, List<Integer>> workOf = new HashMap<>();
  private final List<Scene> scenes = new ArrayList<>();
  private final List<Period> windows;
  private final Joined joined;

  /// What scenes are kept whole by.
  private enum Joined {
    /// Places and doctors that have something to do with each other.
    BY_GROUP,
    /// Everything, in each piece of time.
    BY_WINDOW
  }

  private Scenes(Prospect prospect, Period span, List<Period> windows, Joined joined) {
    this.windows = windows;
    this.joined = joined;
    this.prospect = prospect;
    this.firstHour = firstHour(span);
    this.placesOf = placesOf(prospect);
    this.links = new Links(prospect.units().size() + prospect.places().size());
    for (int unit = 0; unit < placesOf.size(); unit++) {
      for (int place : placesOf.get(unit)) {
        links.join(unit, prospect.units().size() + place);
      }
    }
    for (int work = 0; work < prospect.work().size(); work++) {
      for (int unit : prospect.work().get(work).units()) {
        workOf.computeIfAbsent(unit, _ -> new ArrayList<>()).add(work);
      }
    }
  }

  /// The scenes of a prospect, in an order that it decides.
  public static List<Scene> of(Prospect prospect) {
    return prospect
        .span()
        .map(span -> new Scenes(prospect, span, List.of(), Joined.BY_GROUP).all())
        .orElse(List.of());
  }

  /// The same, cut at the ends of some windows too, so that each scene lies wholly in or out of any
  /// of them, and with all places in one group, so that whoever comes in a window may hold any.
  public static List<Scene> apart(Prospect prospect, List<Period> windows) {
    return prospect
        .span()
        .map(span -> new Scenes(prospect, span, windows, Joined.BY_WINDOW).together())
        .orElse(List.of());
  }

  /// The instant from which hours are counted.
  public static Instant firstHour(Period span) {
    return span.start().truncatedTo(ChronoUnit.HOURS);
  }

  /// For each stretch of work, the places that its doctor may hold during it.
  private static List<List<Integer>> placesOf(Prospect prospect) {
    Map<AreaId, List<Integer>> byArea = new HashMap<>();
    for (int place = 0; place < prospect.places().size(); place++) {
      AreaId area = prospect.places().get(place).post().rule().area();
      byArea.computeIfAbsent(area, _ -> new ArrayList<>()).add(place);
    }
    List<List<Integer>> placesOf = new ArrayList<>();
    for (Unit unit : prospect.units()) {
      List<Integer> may = new ArrayList<>();
      for (AreaId area : prospect.areas()) {
        for (int place : byArea.getOrDefault(area, List.of())) {
          Place one = prospect.places().get(place);
          if (unit.period().overlaps(one.period()) && unit.mayHold(one)) {
            may.add(place);
          }
        }
      }
      placesOf.add(may);
    }
    return placesOf;
  }

  private List<Scene> together() {
    addGroup(
        IntStream.range(0, prospect.places().size()).boxed().toList(),
        IntStream.range(0, prospect.units().size()).boxed().toList());
    return scenes;
  }

  private List<Scene> all() {
    SortedMap<Integer, List<Integer>> placesByGroup = new TreeMap<>();
    SortedMap<Integer, List<Integer>> unitsByGroup = new TreeMap<>();
    int units = prospect.units().size();
    for (int place = 0; place < prospect.places().size(); place++) {
      placesByGroup.computeIfAbsent(links.root(units + place), _ -> new ArrayList<>()).add(place);
    }
    for (int unit = 0; unit < units; unit++) {
      unitsByGroup.computeIfAbsent(links.root(unit), _ -> new ArrayList<>()).add(unit);
    }
    placesByGroup.forEach(
        (group, places) -> addGroup(places, unitsByGroup.getOrDefault(group, List.of())));
    return scenes;
  }

  private void addGroup(List<Integer> places, List<Integer> units) {
    List<Instant> cuts = cuts(places, units);
    Map<Scene.Group, List<Period>> running = new HashMap<>();
    List<Scene.Group> order = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      Period period = new Period(cuts.get(i), cuts.get(i + 1));
      for (Scene.Group group : groups(period, places, units)) {
        if (joined == Joined.BY_WINDOW) {
          scenes.add(new Scene(group, List.of(period), hours(period)));
          continue;
        }
        if (!running.containsKey(group)) {
          order.add(group);
        }
        running.computeIfAbsent(group, _ -> new ArrayList<>()).add(period);
      }
    }
    for (Scene.Group group : order) {
      List<Period> lasts = running.getOrDefault(group, List.of());
      scenes.add(new Scene(group, lasts, lasts.stream().flatMap(p -> hours(p).stream()).toList()));
    }
  }

  private List<Instant> cuts(List<Integer> places, List<Integer> units) {
    SortedSet<Instant> cuts = new TreeSet<>();
    windows.forEach(window -> add(cuts, window));
    for (int place : places) {
      add(cuts, prospect.places().get(place).period());
    }
    for (int unit : units) {
      add(cuts, prospect.units().get(unit).period());
      for (int work : workOf.getOrDefault(unit, List.of())) {
        add(cuts, prospect.work().get(work).session().period());
      }
    }
    return List.copyOf(cuts);
  }

  private static void add(Collection<Instant> cuts, Period period) {
    cuts.add(period.start());
    cuts.add(period.end());
  }

  /// Groups of places and doctors that share nobody in a stretch of time.
  private List<Scene.Group> groups(Period period, List<Integer> places, List<Integer> units) {
    List<Integer> open =
        places.stream().filter(p -> prospect.places().get(p).period().contains(period)).toList();
    List<Integer> there =
        units.stream().filter(u -> prospect.units().get(u).period().contains(period)).toList();
    if (joined == Joined.BY_WINDOW) {
      return open.isEmpty() ? List.of() : List.of(group(period, open, there));
    }
    Links here = new Links(there.size() + open.size());
    for (int u = 0; u < there.size(); u++) {
      for (int place : placesOf.get(there.get(u))) {
        int at = open.indexOf(place);
        if (at >= 0) {
          here.join(u, there.size() + at);
        }
      }
    }
    SortedMap<Integer, List<Integer>> openByRoot = new TreeMap<>();
    for (int p = 0; p < open.size(); p++) {
      openByRoot
          .computeIfAbsent(here.root(there.size() + p), _ -> new ArrayList<>())
          .add(open.get(p));
    }
    List<Scene.Group> groups = new ArrayList<>();
    openByRoot.forEach((root, group) -> {
      List<Integer> own = new ArrayList<>();
      for (int u = 0; u < there.size(); u++) {
        if (here.root(u) == root) {
          own.add(there.get(u));
        }
      }
      groups.add(group(period, group, own));
    });
    return groups;
  }

  private Scene.Group group(Period period, List<Integer> places, List<Integer> units) {
    List<Integer> ordered =
        places.stream()
            .sorted(Comparator.comparingInt(this::criticality).reversed().thenComparingInt(p -> p))
            .toList();
    List<Scene.Doctor> doctors =
        units.stream()
            .map(unit -> doctor(period, unit))
            .sorted(
                Comparator.comparingLong(Scene.Doctor::cost).thenComparingInt(Scene.Doctor::unit))
            .toList();
    List<List<Integer>> mayHold = new ArrayList<>();
    for (int place : ordered) {
      List<Integer> holders = new ArrayList<>();
      for (int d = 0; d < doctors.size(); d++) {
        if (placesOf.get(doctors.get(d).unit()).contains(place)) {
          holders.add(d);
        }
      }
      mayHold.add(holders);
    }
    return new Scene.Group(ordered, doctors, mayHold);
  }

  private int criticality(int place) {
    return prospect.places().get(place).post().rule().criticality();
  }

  private Scene.Doctor doctor(Period period, int unit) {
    List<Integer> work =
        workOf.getOrDefault(unit, List.of()).stream()
            .filter(w -> prospect.work().get(w).session().period().overlaps(period))
            .toList();
    long cost = work.stream().map(prospect.work()::get).mapToLong(PlannedWork::weight).sum();
    return new Scene.Doctor(unit, cost, work);
  }

  private List<Scene.Stretch> hours(Period period) {
    List<Scene.Stretch> hours = new ArrayList<>();
    Instant from = period.start();
    while (from.isBefore(period.end())) {
      int hour = (int) Duration.between(firstHour, from).toHours();
      Instant next = firstHour.plus(Duration.ofHours(hour + 1L));
      Instant until = next.isBefore(period.end()) ? next : period.end();
      hours.add(new Scene.Stretch(hour, (int) Duration.between(from, until).toMinutes()));
      from = until;
    }
    return hours;
  }
}
