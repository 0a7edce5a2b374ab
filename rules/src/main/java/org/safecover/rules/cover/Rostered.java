package org.safecover.rules.cover;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// The published duties that are worked while nothing more is chosen: all but those that the action
/// leaves, that fall into leave, or that somebody away since cannot work.
final class Rostered {

  private final Hospital hospital;
  private final InHand inHand;
  private final Map<PersonId, List<Duty>> worked;
  private final Map<DutyId, Duty> byId = new HashMap<>();

  Rostered(Hospital hospital, List<Duty> left, InHand inHand) {
    this.hospital = hospital;
    this.inHand = inHand;
    Set<DutyId> notWorked = left.stream().map(Duty::id).collect(Collectors.toSet());
    Set<DutyId> onLeave = onLeave(hospital);
    this.worked =
        hospital.duties().stream()
            .filter(duty -> !notWorked.contains(duty.id()) && !onLeave.contains(duty.id()))
            .flatMap(this::there)
            .collect(Collectors.groupingBy(Duty::person));
    worked.values().forEach(duties -> duties.forEach(d -> byId.put(d.id(), d)));
  }

  private static Set<DutyId> onLeave(Hospital hospital) {
    Map<PersonId, List<Period>> leave =
        hospital.leave().stream()
            .collect(
                Collectors.groupingBy(
                    away -> away.person(),
                    Collectors.mapping(away -> away.period(), Collectors.toList())));
    return hospital.duties().stream()
        .filter(duty ->
            leave.getOrDefault(duty.person(), List.of()).stream()
                .anyMatch(away -> away.contains(duty.period().start())))
        .map(Duty::id)
        .collect(Collectors.toSet());
  }

  /// The duty, or as much of it as was worked before its doctor went.
  private Stream<Duty> there(Duty duty) {
    Optional<Instant> gone =
        inHand.away(duty.person()).stream()
            .filter(duty.period()::overlaps)
            .map(Period::start)
            .min(Instant::compareTo);
    if (gone.isEmpty() || inHand.settledReleases().contains(duty.id())) {
      return Stream.of(duty);
    }
    return gone.get().isAfter(duty.period().start())
        ? Stream.of(until(duty, gone.get(), duty.id()))
        : Stream.empty();
  }

  static Duty until(Duty duty, Instant end, DutyId id) {
    Period part = new Period(duty.period().start(), end);
    Duration work = duty.expectedWork();
    return new Duty(
        id,
        duty.person(),
        part,
        duty.area(),
        duty.role(),
        duty.service(),
        duty.presence(),
        work.compareTo(part.length()) > 0 ? part.length() : work,
        duty.origin());
  }

  List<Duty> worked(PersonId person) {
    return worked.getOrDefault(person, List.of());
  }

  Optional<Duty> find(DutyId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Every worked duty in order of time.
  List<Duty> inOrder() {
    return hospital.duties().stream().flatMap(duty -> find(duty.id()).stream()).sorted().toList();
  }

  /// Whether a planned duty may still be given up by somebody who covers.
  boolean isReleasable(Duty duty) {
    return duty.service() == Service.PLANNED
        && duty.period().end().isAfter(inHand.at())
        && !inHand.settledReleases().contains(duty.id())
        && !inHand.isAway(duty.person());
  }

  /// What a release from a duty sets free: all of it, or what was left of it when it was decided.
  Period freed(Duty duty) {
    Optional<Release> earlier = inHand.findRelease(duty.id());
    if (earlier.isPresent()) {
      return earlier.get().period();
    }
    return duty.period().start().isBefore(inHand.at()) && duty.period().end().isAfter(inHand.at())
        ? new Period(inHand.at(), duty.period().end())
        : duty.period();
  }

  /// What is worked of a duty before its doctor is released from the rest of it.
  Optional<Duty> findBegun(Duty duty) {
    Instant from = freed(duty).start();
    return from.isAfter(duty.period().start())
        ? Optional.of(until(duty, from, new DutyId(duty.id() + " until " + from)))
        : Optional.empty();
  }
}
