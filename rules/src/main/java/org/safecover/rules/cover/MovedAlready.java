package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.cover.MovedSession.Cause;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Which sessions can run while nothing more is chosen, and why the others cannot.
final class MovedAlready {

  private final Map<SessionId, Cause> moved = new HashMap<>();
  private final Set<SessionId> settled = new HashSet<>();
  private final Map<PersonId, List<Session>> standing = new HashMap<>();

  /// What takes people from their sessions whatever is chosen.
  ///
  /// @param left duties that those called out leave, by person
  /// @param covers stretches covered that are past or under way, by person
  record Taken(Map<PersonId, List<Duty>> left, Map<PersonId, List<Period>> covers, InHand inHand) {}

  MovedAlready(Hospital hospital, Taken taken) {
    for (Session session : hospital.sessions()) {
      Optional<Cause> cause = cause(session, taken);
      if (cause.isPresent()) {
        moved.put(session.id(), cause.get());
        if (cause.get() == Cause.PLAN) {
          settled.add(session.id());
        }
      } else {
        session
            .people()
            .forEach(id -> standing.computeIfAbsent(id, _ -> new ArrayList<>()).add(session));
      }
    }
  }

  private static Optional<Cause> cause(Session session, Taken taken) {
    Period time = session.period();
    boolean action =
        session.people().stream()
            .flatMap(person -> taken.left().getOrDefault(person, List.of()).stream())
            .anyMatch(duty -> duty.period().overlaps(time));
    if (action) {
      return Optional.of(Cause.ACTION);
    }
    InHand inHand = taken.inHand();
    if (inHand.amendment().isEmpty()) {
      return Optional.empty();
    }
    if (session.people().stream().anyMatch(p -> overlaps(inHand.away(p), time))) {
      return Optional.of(Cause.ABSENCE);
    }
    boolean settled =
        session.people().stream()
            .anyMatch(person ->
                overlaps(taken.covers().getOrDefault(person, List.of()), time)
                    || overlaps(settledReleases(inHand, person), time));
    return settled ? Optional.of(Cause.PLAN) : Optional.empty();
  }

  private static List<Period> settledReleases(InHand inHand, PersonId person) {
    Set<DutyId> settled = inHand.settledReleases();
    return inHand.released(person).stream()
        .filter(settled::contains)
        .flatMap(duty -> inHand.findRelease(duty).stream())
        .map(release -> release.period())
        .toList();
  }

  private static boolean overlaps(List<Period> periods, Period period) {
    return periods.stream().anyMatch(period::overlaps);
  }

  /// Sessions that need a person and can run so far.
  List<Session> needing(PersonId person) {
    return standing.getOrDefault(person, List.of());
  }

  /// What moves a session whatever is chosen.
  Optional<Cause> findCause(SessionId session) {
    return Optional.ofNullable(moved.get(session));
  }

  /// Whether what is past or under way of the plan in hand moves a session.
  boolean isSettled(SessionId session) {
    return settled.contains(session);
  }
}
