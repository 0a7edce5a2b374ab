package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Which sessions cannot run: for want of a duty left unworked, or of someone who covers or rests.
final class Moves {

  private Moves() {}

  /// In the order of the hospital's sessions.
  static List<MovedSession> of(Situation situation, Draft draft) {
    Set<SessionId> byPlan = new HashSet<>();
    lost(situation, draft)
        .forEach((person, periods) ->
            missing(situation, person, periods).forEach(s -> byPlan.add(s.id())));
    List<MovedSession> moved = new ArrayList<>();
    for (Session session : situation.hospital().sessions()) {
      Optional<MovedSession.Cause> cause = situation.findCauseOfMove(session);
      if (cause.isPresent()) {
        moved.add(asMoved(session, cause.get()));
      } else if (byPlan.contains(session.id())) {
        moved.add(asMoved(session, MovedSession.Cause.PLAN));
      }
    }
    return moved;
  }

  /// Patients of the sessions that the past of a plan in hand moves, each weighted by priority.
  static long settledPatients(Situation situation) {
    return situation.hospital().sessions().stream()
        .filter(s -> situation.findCauseOfMove(s).equals(Optional.of(MovedSession.Cause.PLAN)))
        .mapToLong(session -> weight(situation, session))
        .sum();
  }

  /// Patients of the sessions that a draft moves, each weighted by priority.
  static long weightedPatients(Situation situation, Draft draft) {
    Map<SessionId, Long> weights = new TreeMap<>();
    lost(situation, draft)
        .forEach((person, periods) ->
            missing(situation, person, periods)
                .forEach(session -> weights.put(session.id(), weight(situation, session))));
    return weights.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long weight(Situation situation, Session session) {
    var byPriority = situation.hospital().weights().patient();
    return (long) session.patients() * byPriority.getOrDefault(session.priority(), 0);
  }

  private static Map<PersonId, List<Period>> lost(Situation situation, Draft draft) {
    Map<PersonId, List<Period>> lost = new TreeMap<>();
    for (Cover cover : draft.covers()) {
      lost.computeIfAbsent(cover.person(), id -> new ArrayList<>()).add(cover.period());
    }
    for (DutyId id : draft.releases()) {
      Duty duty = situation.findWorked(id).orElseThrow();
      lost.computeIfAbsent(duty.person(), _ -> new ArrayList<>()).add(situation.freed(duty));
    }
    return lost;
  }

  private static List<Session> missing(Situation situation, PersonId person, List<Period> periods) {
    return situation.sessionsNeeding(person).stream()
        .filter(session -> periods.stream().anyMatch(session.period()::overlaps))
        .toList();
  }

  private static MovedSession asMoved(Session session, MovedSession.Cause cause) {
    return new MovedSession(session.id(), cause, session.patients(), session.priority());
  }
}
