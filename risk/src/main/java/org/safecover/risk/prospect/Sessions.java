package org.safecover.risk.prospect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Situation;

/// The planned work of an action, and what each session hangs on.
final class Sessions {

  private final Situation situation;
  private final Map<SessionId, MovedSession.Cause> byPlan;
  private final Map<PersonId, List<Period>> freed;
  private final Map<PersonId, List<Integer>> unitsOf = new HashMap<>();
  private final List<Unit> units;

  Sessions(Situation situation, Optional<Plan> plan, List<Unit> units) {
    this.situation = situation;
    this.units = units;
    this.byPlan =
        plan.map(Plan::moved).orElse(List.of()).stream()
            .collect(Collectors.toMap(MovedSession::session, MovedSession::cause));
    this.freed =
        plan.map(Plan::releases).orElse(List.of()).stream()
            .collect(
                Collectors.groupingBy(
                    Release::person, Collectors.mapping(Release::period, Collectors.toList())));
    for (int i = 0; i < units.size(); i++) {
      unitsOf.computeIfAbsent(units.get(i).person().id(), _ -> new ArrayList<>()).add(i);
    }
  }

  List<PlannedWork> during(Period span) {
    return situation.hospital().sessions().stream()
        .filter(session -> !session.period().start().isBefore(span.start()))
        .filter(session -> session.period().start().isBefore(span.end()))
        .map(this::work)
        .toList();
  }

  private PlannedWork work(Session session) {
    SortedSet<Integer> needed = new TreeSet<>();
    SortedSet<Integer> during = new TreeSet<>();
    PlannedWork.Outlook outlook = PlannedWork.Outlook.MAY_RUN;
    for (PersonId person : session.people()) {
      Set<Integer> own =
          unitsOf.getOrDefault(person, List.of()).stream()
              .filter(unit -> units.get(unit).period().overlaps(session.period()))
              .collect(Collectors.toCollection(TreeSet::new));
      own.forEach(unit -> needed.add(units.get(unit).event()));
      during.addAll(own);
      if (own.isEmpty() && isFreed(person, session)) {
        outlook = PlannedWork.Outlook.CANNOT_RUN;
      }
    }
    return new PlannedWork(session, cause(session), weight(session), needed, during, outlook);
  }

  private boolean isFreed(PersonId person, Session session) {
    return freed.getOrDefault(person, List.of()).stream().anyMatch(session.period()::overlaps);
  }

  private Optional<MovedSession.Cause> cause(Session session) {
    return situation
        .findCauseOfMove(session)
        .or(() -> Optional.ofNullable(byPlan.get(session.id())));
  }

  private long weight(Session session) {
    var byPriority = situation.hospital().weights().patient();
    return (long) session.patients() * byPriority.getOrDefault(session.priority(), 0);
  }
}
