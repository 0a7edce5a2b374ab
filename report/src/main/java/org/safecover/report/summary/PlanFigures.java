package org.safecover.report.summary;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.MovedSession.Cause;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.staff.PersonId;

/// A plan's counts.
///
/// @param posts emergency posts that the action touches
/// @param heldThroughout posts that need nobody but their published holders
/// @param covers stretches of posts covered
/// @param covering doctors who cover at least one
/// @param uncovered time of all gaps together
/// @param patients of moved sessions, by priority; every priority is present
record PlanFigures(
    int posts,
    int heldThroughout,
    int covers,
    int covering,
    int gaps,
    Duration uncovered,
    int releases,
    int movedByAction,
    int movedByAbsence,
    int movedByPlan,
    Map<Priority, Integer> patients) {

  static PlanFigures of(Plan plan) {
    return new PlanFigures(
        plan.posts().size(),
        heldThroughout(plan),
        plan.covers().size(),
        (int) plan.covers().stream().map(Cover::person).distinct().count(),
        plan.gaps().size(),
        plan.gaps().stream().map(g -> g.period().length()).reduce(Duration.ZERO, Duration::plus),
        plan.releases().size(),
        moved(plan, Cause.ACTION),
        moved(plan, Cause.ABSENCE),
        moved(plan, Cause.PLAN),
        patients(plan.moved()));
  }

  /// Doctors who cover, by id.
  static List<PersonId> covering(Plan plan) {
    return plan.covers().stream().map(Cover::person).distinct().sorted().toList();
  }

  int patients(Priority priority) {
    return patients.getOrDefault(priority, 0);
  }

  int allPatients() {
    return patients.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int heldThroughout(Plan plan) {
    Set<PostId> needed = new HashSet<>();
    plan.covers().stream().map(Cover::post).forEach(needed::add);
    plan.gaps().stream().map(Gap::post).forEach(needed::add);
    return (int) plan.posts().stream().filter(post -> !needed.contains(post.id())).count();
  }

  private static int moved(Plan plan, Cause cause) {
    return (int) plan.moved().stream().filter(session -> session.cause() == cause).count();
  }

  private static Map<Priority, Integer> patients(List<MovedSession> moved) {
    Map<Priority, Integer> patients = new EnumMap<>(Priority.class);
    for (Priority priority : Priority.values()) {
      patients.put(priority, 0);
    }
    moved.forEach(session -> patients.merge(session.priority(), session.patients(), Integer::sum));
    return patients;
  }
}
