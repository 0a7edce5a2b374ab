package org.safecover.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.PersonId;
import org.safecover.planner.schedule.Allowance;
import org.safecover.planner.schedule.Problem;
import org.safecover.planner.schedule.Schedule;
import org.safecover.planner.schedule.ScheduleSearch;
import org.safecover.rules.cover.Need;

/// One part as a choice of one whole schedule for each person.
final class WholeSchedules {

  private final CoverModel cover;
  private final int seed;
  private final Map<PersonId, OwnSchedules> people = new LinkedHashMap<>();
  private final List<Long> weights = new ArrayList<>();

  WholeSchedules(CoverModel cover, int seed) {
    this.cover = cover;
    this.seed = seed;
    Map<Need, Integer> needs = new LinkedHashMap<>();
    cover.part.needs().forEach(need -> needs.put(need, needs.size()));
    Map<Session, Integer> sessions = new LinkedHashMap<>();
    PlanningWeights each = cover.situation.hospital().weights();
    for (Session session : cover.sessions.values()) {
      sessions.put(session, sessions.size());
      weights.add((long) each.patient().getOrDefault(session.priority(), 0) * session.patients());
    }
    Map<PersonId, List<Clause>> clauses = new HashMap<>();
    for (Clause clause : cover.part.clauses()) {
      if (!clause.chosen().isEmpty()) {
        clauses
            .computeIfAbsent(clause.chosen().getFirst().person().id(), _ -> new ArrayList<>())
            .add(clause);
      }
    }
    for (Hand hand : cover.hands()) {
      PersonId person = hand.options.person().id();
      OwnSchedules.Place place = new OwnSchedules.Place(people.size(), needs, sessions);
      people.put(
          person,
          new OwnSchedules(cover.situation, hand, place, clauses.getOrDefault(person, List.of())));
    }
  }

  /// What was found on one level.
  record Reached(Answer answer, long bound) {}

  /// @param held by level, what may not be passed
  /// @param best a legal answer within it
  Reached search(Objective aim, Map<Objective, Long> held, Answer best, Allowance effort) {
    Problem problem =
        new Problem(
            List.copyOf(people.values()),
            cover.part.needs().stream().map(Need::weight).toList(),
            weights,
            aim,
            new EnumMap<>(held));
    List<Schedule> start = new ArrayList<>();
    people.forEach(
        (person, own) -> start.add(own.schedule(best.chosen(person), best.released(person))));
    ScheduleSearch.Found found = new ScheduleSearch(problem, start, effort, seed).found();
    List<OwnSchedules> inOrder = List.copyOf(people.values());
    Answer answer = Answer.NOBODY;
    for (Schedule schedule : found.chosen()) {
      answer = inOrder.get(schedule.person()).addTo(answer, schedule);
    }
    return new Reached(answer, found.bound());
  }
}
