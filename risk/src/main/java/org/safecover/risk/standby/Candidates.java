package org.safecover.risk.standby;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Availability;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.risk.prospect.Place;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Unit;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Situation;

/// Everyone who could stand by: not called out, not at work or away then, able to hold a post of
/// those hours, and within the limits of their own contract if they worked them all.
public final class Candidates {

  private final Situation situation;
  private final Prospect prospect;
  private final Map<PersonId, List<Cover>> covers;
  private final Map<PersonId, SortedSet<DutyId>> released = new HashMap<>();

  public Candidates(Situation situation, Optional<Plan> plan, Prospect prospect) {
    this.situation = situation;
    this.prospect = prospect;
    this.covers =
        plan.map(Plan::covers).orElse(List.of()).stream()
            .collect(Collectors.groupingBy(Cover::person));
    for (Release release : plan.map(Plan::releases).orElse(List.of())) {
      released.computeIfAbsent(release.person(), _ -> new TreeSet<>()).add(release.duty());
    }
  }

  /// In order of time and person, before their limits are asked.
  public List<Candidate> all() {
    Map<PersonId, List<Period>> atWork =
        prospect.units().stream()
            .collect(
                Collectors.groupingBy(
                    unit -> unit.person().id(),
                    Collectors.mapping(Unit::period, Collectors.toList())));
    SortedSet<Candidate> all = new TreeSet<>();
    for (Person person : situation.pool()) {
      List<Period> busy = atWork.getOrDefault(person.id(), List.of());
      for (Place place : prospect.places()) {
        Period window = place.period();
        if (Eligibility.fits(person, place.post().rule())
            && busy.stream().noneMatch(window::overlaps)
            && isFree(person, window)) {
          all.add(new Candidate(person, window));
        }
      }
    }
    return List.copyOf(all);
  }

  private boolean isFree(Person person, Period window) {
    boolean onLeave =
        situation.leave(person.id()).stream().anyMatch(away -> away.period().overlaps(window));
    boolean saidNo =
        situation.availability(person.id()).stream()
            .filter(said -> said.availability() == Availability.NOT_AVAILABLE)
            .anyMatch(said -> said.period().overlaps(window));
    return !onLeave && !saidNo;
  }

  /// Whether no limit would break if the candidate worked the whole window.
  public boolean isLegal(Candidate candidate) {
    Optional<Post> post =
        prospect.places().stream()
            .filter(place -> place.period().equals(candidate.window()))
            .map(Place::post)
            .filter(own -> Eligibility.fits(candidate.person(), own.rule()))
            .findFirst();
    if (post.isEmpty()) {
      return false;
    }
    PersonId id = candidate.person().id();
    List<Cover> own = new ArrayList<>(covers.getOrDefault(id, List.of()));
    own.add(new Cover(id, post.get().id(), candidate.window()));
    return new PlannedSchedule(
            situation,
            candidate.person(),
            own,
            Collections.unmodifiableSortedSet(released.getOrDefault(id, new TreeSet<>())))
        .breaches()
        .isEmpty();
  }
}
