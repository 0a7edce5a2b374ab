package org.safecover.risk.prospect;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.time.Period;
import org.safecover.risk.attendance.TeamKey;

/// Everything that may happen at one hospital in one action, in an order that the input decides.
///
/// @param span from the first hour that is forecast to the last; none when nothing is to be held
/// @param areas those that have places, in the hospital's order
public record Prospect(
    ZoneId zone,
    Optional<Period> span,
    List<AreaId> areas,
    List<Chance> events,
    List<Unit> units,
    List<Place> places,
    List<PlannedWork> work) {

  public Prospect {
    areas = List.copyOf(areas);
    events = List.copyOf(events);
    units = List.copyOf(units);
    places = List.copyOf(places);
    work = List.copyOf(work);
  }

  /// Every team of which somebody may come.
  public SortedSet<TeamKey> teams() {
    SortedSet<TeamKey> teams = new TreeSet<>();
    for (Chance chance : events) {
      if (chance instanceof Chance.Comes(TeamKey team, _)) {
        teams.add(team);
      }
    }
    return teams;
  }

  /// The same chances, with only what is left to be held and to be run from a time on.
  public Prospect from(Instant time) {
    if (span.isEmpty() || !time.isAfter(span.get().start())) {
      return this;
    }
    if (!time.isBefore(span.get().end())) {
      return new Prospect(
          zone, Optional.empty(), List.of(), events, List.of(), List.of(), List.of());
    }
    Period rest = new Period(time, span.get().end());
    List<Place> open =
        places.stream()
            .flatMap(place ->
                place.period().findOverlap(rest).stream()
                    .map(period -> new Place(place.post(), period, place.event())))
            .toList();
    List<PlannedWork> ahead =
        work.stream().filter(each -> !each.session().period().start().isBefore(time)).toList();
    return new Prospect(zone, Optional.of(rest), areas, events, units, open, ahead);
  }
}
