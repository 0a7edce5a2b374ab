package org.safecover.report.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.MovedSession.Cause;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.report.board.CoverTurn.Rest;

/// Gathers what a plan asks of each covering doctor.
final class Covering {

  private final List<MovedWork> moved;
  private final Map<PersonId, Person> people = new HashMap<>();
  private final Map<PersonId, List<Duty>> duties = new HashMap<>();
  private final SortedMap<PersonId, List<Cover>> covers = new TreeMap<>();
  private final Set<DutyId> released = new HashSet<>();

  Covering(Hospital hospital, Plan plan, List<MovedWork> moved) {
    this.moved = moved.stream().filter(work -> work.cause() == Cause.PLAN).toList();
    hospital.people().forEach(person -> people.put(person.id(), person));
    for (Cover cover : plan.covers()) {
      covers.computeIfAbsent(cover.person(), _ -> new ArrayList<>()).add(cover);
    }
    for (Duty duty : hospital.duties()) {
      if (covers.containsKey(duty.person())) {
        duties.computeIfAbsent(duty.person(), _ -> new ArrayList<>()).add(duty);
      }
    }
    plan.releases().stream().map(Release::duty).forEach(released::add);
  }

  List<CoveringDoctor> doctors() {
    return covers.keySet().stream().map(this::doctor).toList();
  }

  private CoveringDoctor doctor(PersonId id) {
    Person person = people.get(id);
    if (person == null) {
      throw new IllegalArgumentException("The plan asks someone the hospital does not have: " + id);
    }
    List<Cover> own = covers.getOrDefault(id, List.of()).stream().sorted().toList();
    List<Work> work = work(id, own);
    List<Duty> off = dutiesOf(id).filter(duty -> released.contains(duty.id())).toList();
    return new CoveringDoctor(
        person,
        own.stream().map(cover -> turn(cover, work)).toList(),
        off.stream().map(duty -> new ReleasedDuty(duty, purpose(duty, own))).toList(),
        sessions(id, off));
  }

  /// What the person works under the plan.
  private List<Work> work(PersonId id, List<Cover> own) {
    return Stream.concat(
            dutiesOf(id)
                .filter(duty -> !released.contains(duty.id()))
                .map(duty -> new Work(duty.period(), duty.presence())),
            own.stream().map(cover -> new Work(cover.period(), Presence.RESIDENT)))
        .toList();
  }

  private static CoverTurn turn(Cover cover, List<Work> work) {
    Instant start = cover.period().start();
    Instant end = cover.period().end();
    Optional<Rest> before =
        work.stream()
            .filter(w -> !w.period().end().isAfter(start))
            .max(Comparator.comparing(w -> w.period().end()))
            .map(w -> new Rest(Duration.between(w.period().end(), start), w.presence()));
    Optional<Rest> after =
        work.stream()
            .filter(w -> !w.period().start().isBefore(end))
            .min(Comparator.comparing(w -> w.period().start()))
            .map(w -> new Rest(Duration.between(end, w.period().start()), w.presence()));
    return new CoverTurn(cover, before, after);
  }

  private static ReleasedDuty.Purpose purpose(Duty duty, List<Cover> own) {
    return own.stream().anyMatch(cover -> cover.period().overlaps(duty.period()))
        ? ReleasedDuty.Purpose.COVER
        : ReleasedDuty.Purpose.REST;
  }

  private List<Session> sessions(PersonId id, List<Duty> off) {
    return moved.stream()
        .map(MovedWork::session)
        .filter(session -> session.people().contains(id))
        .filter(s -> off.stream().anyMatch(duty -> duty.period().overlaps(s.period())))
        .toList();
  }

  private Stream<Duty> dutiesOf(PersonId id) {
    return duties.getOrDefault(id, List.of()).stream();
  }

  private record Work(Period period, Presence presence) {}
}
