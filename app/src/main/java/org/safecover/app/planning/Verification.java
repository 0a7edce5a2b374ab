package org.safecover.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.app.load.LoadedHospital;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.staff.Availability;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.cover.PlanFault;
import org.safecover.rules.cover.Situation;
import org.safecover.rules.cover.proof.ProofCheck;

/// A plan and its proof judged again, and what that judgement took as given.
public final class Verification {

  private final LoadedHospital loaded;
  private final Plan plan;
  private final List<PlanFault> faults;
  private final Optional<Situation> situation;

  private Verification(
      LoadedHospital loaded, Plan plan, List<PlanFault> faults, Optional<Situation> situation) {
    this.loaded = loaded;
    this.plan = plan;
    this.faults = List.copyOf(faults);
    this.situation = situation;
  }

  public static Verification of(LoadedHospital loaded, Plan plan) {
    List<PlanFault> ofOthers = PlanCheck.notOf(loaded.hospital(), plan);
    if (!ofOthers.isEmpty()) {
      return new Verification(loaded, plan, ofOthers, Optional.empty());
    }
    Situation situation = Situation.of(loaded.hospital(), loaded.limits(), Facing.of(plan));
    List<PlanFault> faults = PlanCheck.faults(situation, plan);
    return new Verification(
        loaded,
        plan,
        faults.isEmpty() ? ProofCheck.faults(situation, plan) : faults,
        Optional.of(situation));
  }

  /// Every promise that the plan or its proof breaks.
  public List<PlanFault> faults() {
    return faults;
  }

  /// What the proof shows of the gaps, and what it does not.
  public List<String> shown() {
    Level level = plan.level(Objective.UNCOVERED);
    long shown = plan.proof().bound();
    List<String> lines = new ArrayList<>();
    if (level.value() == 0) {
      lines.add("Nothing is left uncovered, so no proof of need is called for.");
    } else {
      lines.add(
          "The proof of need was worked out again: no plan leaves less than %,d weighted minutes uncovered; this one leaves %,d."
              .formatted(shown, level.value()));
    }
    if (shown < level.value()) {
      lines.add(
          "It does not show the remaining %,d.".formatted(level.value() - shown)
              + (level.provenBest() ? " For those there is only the planner's word." : ""));
    }
    return lines;
  }

  /// Who was counted as available, by which limits, with figures of which day.
  ///
  /// @throws java.util.NoSuchElementException when the plan is not of these files
  public List<String> assumed() {
    Situation of = situation.orElseThrow();
    List<Person> pool = of.pool();
    List<String> lines = new ArrayList<>();
    lines.add("Taken as given:");
    lines.add(
        "  %d of %d people are of no group that is called out; each is counted as available except as below"
            .formatted(pool.size(), loaded.hospital().people().size()));
    for (Availability availability : Availability.values()) {
      long said = pool.stream().filter(p -> saysWhile(of, p, availability)).count();
      lines.add("  %d %s".formatted(said, words(availability)));
    }
    long away =
        pool.stream()
            .filter(p -> of.leave(p.id()).stream().anyMatch(l -> touches(l.period())))
            .count();
    lines.add("  %d on leave for some of the time, and not counted then".formatted(away));
    lines.add("  every planned duty near the action may be given up; no clinic or list binds");
    lines.add(
        "  limits: "
            + pool.stream()
                .flatMap(person -> loaded.limits().binding(person).stream())
                .map(limit -> limit.id().text())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ")));
    lines.add("  figures: those in force on the day of each duty");
    return lines;
  }

  private static String words(Availability availability) {
    return switch (availability) {
      case AVAILABLE -> "said: available, for some of the time";
      case NOT_STATED -> "said: not stated, for some of the time, and counted as available";
      case NOT_AVAILABLE -> "said: not available, for some of the time, and not counted then";
    };
  }

  private boolean saysWhile(Situation situation, Person person, Availability availability) {
    return situation.availability(person.id()).stream()
        .anyMatch(said -> said.availability() == availability && touches(said.period()));
  }

  private boolean touches(Period period) {
    return plan.version().windows().stream().anyMatch(period::overlaps);
  }
}
