package org.safecover.app.load;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.intake.counts.CameFile;
import org.safecover.intake.time.TypedMoment;
import org.safecover.report.words.PlanWords;
import org.safecover.rules.change.Locks;
import org.safecover.rules.change.Replan;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.Situation;

/// What has changed since a plan was made, as it was typed.
///
/// @param at local time of the hospital
/// @param sick ids of people who can work no more
/// @param came a file of counts
public record WhatChanged(
    String at,
    List<String> sick,
    List<Amendment.Lock> locks,
    Optional<Path> came,
    Optional<LocalDate> asKnownOn) {

  /// What is now planned for.
  ///
  /// @throws UnusableInput with everything that cannot be
  public Facing facing(PlanInHand inHand) {
    Hospital hospital = inHand.loaded().hospital();
    Plan plan = inHand.plan();
    UnusableInput.unlessAll(
        () -> Loading.facts(TypedMoment.read("--at", at, hospital.zone())),
        () -> requireKnown(hospital, named()),
        () -> asKnownOn.ifPresent(day -> version(hospital, plan, day)));
    Instant moment = Loading.facts(TypedMoment.read("--at", at, hospital.zone()));
    requireLater(plan, moment);
    Version version = asKnownOn.map(day -> version(hospital, plan, day)).orElse(plan.version());
    Replan replan =
        new Replan(
            plan,
            moment,
            version,
            away(hospital, plan),
            locks,
            came.map(file -> Loading.facts(CameFile.read(file, hospital.zone(), moment)))
                .orElse(List.of()));
    Facing facing = replan.facing(hospital);
    requirePossible(Situation.of(hospital, inHand.loaded().limits(), facing), plan);
    return facing;
  }

  private static void requireLater(Plan plan, Instant moment) {
    plan.amendment()
        .filter(earlier -> !earlier.at().isBefore(moment))
        .ifPresent(earlier -> {
          throw UnusableInput.saying(
              "The plan in hand was itself changed at " + earlier.at() + ".",
              "Give a later --at, or the plan from before that change.");
        });
  }

  private List<PersonId> sickIds() {
    return sick.stream().map(String::strip).map(PersonId::new).toList();
  }

  /// Everybody whom the options name.
  private List<PersonId> named() {
    return Stream.concat(sickIds().stream(), locks.stream().map(Amendment.Lock::person))
        .distinct()
        .toList();
  }

  private TreeSet<PersonId> away(Hospital hospital, Plan plan) {
    List<PersonId> ids = sickIds();
    Action action = action(hospital, plan);
    for (Person person : hospital.people()) {
      boolean calledOut = action.calledOut().contains(person.grade().group());
      if (ids.contains(person.id())
          && calledOut
          && plan.version().withdrawal().reachesEmergencyDuties()) {
        throw UnusableInput.saying(
            "'" + person.id() + "' is of a group that is called out altogether.",
            "Nobody of it is counted on, so nothing changes; leave the id out.");
      }
    }
    return new TreeSet<>(ids);
  }

  private static void requireKnown(Hospital hospital, List<PersonId> ids) {
    List<PersonId> known = hospital.people().stream().map(Person::id).toList();
    List<String> unknown =
        ids.stream()
            .filter(id -> !known.contains(id))
            .map(id -> "No person has the id '" + id + "'; give an id of people.csv.")
            .toList();
    if (!unknown.isEmpty()) {
      throw UnusableInput.saying(unknown.toArray(String[]::new));
    }
  }

  private static Version version(Hospital hospital, Plan plan, LocalDate day) {
    return action(hospital, plan)
        .findAsKnownOn(day)
        .orElseThrow(() ->
            UnusableInput.saying("Action " + plan.action() + " was not yet known on " + day + "."));
  }

  private static Action action(Hospital hospital, Plan plan) {
    return hospital.actions().stream()
        .filter(action -> action.id().equals(plan.action()))
        .findFirst()
        .orElseThrow();
  }

  private static void requirePossible(Situation situation, Plan plan) {
    PlanWords words = new PlanWords(situation.hospital(), plan);
    List<String> lines = new ArrayList<>();
    Locks.refused(situation)
        .forEach((lock, reasons) -> {
          lines.add(
              "%s cannot be given %s%s"
                  .formatted(
                      lock.person(),
                      lock.post(),
                      reasons.isEmpty()
                          ? ": nothing of it is left to give, or it was given to somebody else."
                          : ":"));
          reasons.forEach(reason -> lines.add("  " + words.reason(reason)));
        });
    for (Amendment.Came count : situation.cameTooMany()) {
      lines.add(
          "--came: fewer than %d duties of grade %s as %s in %s start at %s and are called out."
              .formatted(count.count(), count.grade(), count.role(), count.area(), count.start()));
    }
    if (!lines.isEmpty()) {
      throw UnusableInput.saying(lines.toArray(String[]::new));
    }
  }
}
