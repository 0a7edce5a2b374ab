package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;

/// Whether a changed plan leaves the past alone and keeps to what was given by hand.
final class ChangeCheck {

  private ChangeCheck() {}

  static List<PlanFault> namesUnknown(Situation situation) {
    List<PlanFault> unknown = new ArrayList<>();
    Optional<Amendment> amendment = situation.inHand().amendment();
    List<PersonId> people = new ArrayList<>();
    amendment.ifPresent(change -> {
      change.away().forEach(away -> people.add(away.person()));
      change.locks().forEach(lock -> people.add(lock.person()));
      change.covers().forEach(cover -> people.add(cover.person()));
    });
    for (PersonId person : new TreeSet<>(people)) {
      if (!situation.knows(person)) {
        unknown.add(new PlanFault(Promise.PAST, "there is no person " + person));
      }
    }
    for (Amendment.Came count : situation.cameTooMany()) {
      unknown.add(
          new PlanFault(
              Promise.PAST, "fewer such duties are left unworked than are said to come: " + count));
    }
    return unknown;
  }

  static List<PlanFault> faults(Situation situation, Plan plan) {
    List<PlanFault> faults = new ArrayList<>();
    InHand inHand = situation.inHand();
    for (Need need : situation.needs()) {
      Optional<PersonId> right = inHand.findHolder(need);
      if (inHand.isPast(need) && !right.equals(findHolder(plan, need))) {
        faults.add(
            new PlanFault(
                Promise.PAST,
                need.post().id()
                    + " from "
                    + need.period().start()
                    + " had begun and was held by "
                    + right.map(PersonId::text).orElse("nobody")));
      } else if (!inHand.isPast(need)
          && right.isPresent()
          && !right.equals(findHolder(plan, need))) {
        faults.add(
            new PlanFault(Promise.LOCK, need.post().id() + " was given by hand to " + right.get()));
      }
    }
    releasesTakenBack(situation, plan).forEach(faults::add);
    return faults;
  }

  private static List<PlanFault> releasesTakenBack(Situation situation, Plan plan) {
    TreeSet<DutyId> gone = new TreeSet<>(situation.inHand().settledReleases());
    plan.releases().stream().map(Release::duty).forEach(gone::remove);
    return gone.stream()
        .map(duty -> new PlanFault(Promise.PAST, "the release from " + duty + " had begun"))
        .toList();
  }

  private static Optional<PersonId> findHolder(Plan plan, Need need) {
    return plan.covers().stream()
        .filter(cover -> Gaps.holds(cover, need))
        .map(Cover::person)
        .findFirst();
  }
}
