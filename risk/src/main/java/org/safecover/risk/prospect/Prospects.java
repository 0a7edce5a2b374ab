package org.safecover.risk.prospect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.time.Period;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.rules.cover.Situation;

/// Works out what may happen: posts, those who may be at work, and planned work.
public final class Prospects {

  private final Situation situation;
  private final RiskFigures figures;
  private final Instant from;
  private final List<Chance> events = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  private Prospects(Situation situation, RiskFigures figures, Instant from) {
    this.situation = situation;
    this.figures = figures;
    this.from = from;
  }

  /// @param plan whose covers and releases are counted on, if there is one
  /// @param from nothing before is forecast
  public static Prospect of(
      Situation situation, Optional<Plan> plan, RiskFigures figures, Instant from) {
    return new Prospects(situation, figures, from).prospect(plan);
  }

  private Prospect prospect(Optional<Plan> plan) {
    List<Period> stretches = stretches();
    if (stretches.isEmpty()) {
      return new Prospect(
          situation.hospital().zone(),
          Optional.empty(),
          List.of(),
          events,
          units,
          places,
          List.of());
    }
    Period span = stretches.getFirst().hull(stretches.getLast());
    new AtWork(situation, plan, figures, span).addTo(events, units);
    situation.posts().forEach(post -> addPlaces(post, stretches));
    List<PlannedWork> work = new Sessions(situation, plan, units).during(span);
    return new Prospect(
        situation.hospital().zone(), Optional.of(span), areas(), events, units, places, work);
  }

  /// When posts must be held, from where the forecast begins.
  private List<Period> stretches() {
    return situation.stretches().stream().flatMap(this::ahead).toList();
  }

  private Stream<Period> ahead(Period period) {
    return period.end().isAfter(from)
        ? Stream.of(period.start().isBefore(from) ? new Period(from, period.end()) : period)
        : Stream.empty();
  }

  private void addPlaces(Post post, List<Period> stretches) {
    List<Period> parts =
        stretches.stream().flatMap(part -> post.period().findOverlap(part).stream()).toList();
    parts.forEach(part -> places.add(new Place(post, part, OptionalInt.empty())));
    boolean first = !post.id().text().matches(".*/[0-9]+") || post.id().text().endsWith("/1");
    double extra = figures.extraDemand();
    if (first && extra > 0 && !parts.isEmpty()) {
      events.add(new Chance.Needed(extra));
      OptionalInt event = OptionalInt.of(events.size() - 1);
      parts.forEach(part -> places.add(new Place(post, part, event)));
    }
  }

  private List<AreaId> areas() {
    Set<AreaId> held = new LinkedHashSet<>();
    places.forEach(place -> held.add(place.post().rule().area()));
    return situation.hospital().areas().stream().map(Area::id).filter(held::contains).toList();
  }
}
