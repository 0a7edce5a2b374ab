package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.safecover.domain.action.Action;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.DutyId;
import org.safecover.rules.limits.Limits;

/// The judge of plans: recomputes everything a plan says from the hospital's own files, and trusts
/// nothing but its covers and releases.
public final class PlanCheck {

  private final Situation situation;
  private final Plan plan;
  private final List<PlanFault> faults = new ArrayList<>();

  private PlanCheck(Situation situation, Plan plan) {
    this.situation = situation;
    this.plan = plan;
  }

  /// Every promise that the plan breaks; empty when it keeps them all.
  public static List<PlanFault> faults(Hospital hospital, Limits limits, Plan plan) {
    List<PlanFault> ofOthers = notOf(hospital, plan);
    return ofOthers.isEmpty()
        ? faults(Situation.of(hospital, limits, Facing.of(plan)), plan)
        : ofOthers;
  }

  /// Why a plan cannot be of these files at all, so that nothing more of it can be judged by them.
  public static List<PlanFault> notOf(Hospital hospital, Plan plan) {
    Optional<Action> action =
        hospital.actions().stream().filter(a -> a.id().equals(plan.action())).findFirst();
    if (!plan.hospital().equals(hospital.odsCode())) {
      return List.of(
          new PlanFault(
              Promise.ACTION,
              "the plan is for " + plan.hospital() + ", the files are of " + hospital.odsCode()));
    }
    if (action.isEmpty() || !action.get().versions().contains(plan.version())) {
      return List.of(
          new PlanFault(
              Promise.ACTION,
              "the hospital's files hold no such version of action " + plan.action()));
    }
    boolean pastKnown =
        plan.amendment().stream()
            .flatMap(change -> change.earlier().stream())
            .allMatch(earlier -> action.get().versions().contains(earlier.version()));
    return pastKnown
        ? List.of()
        : List.of(
            new PlanFault(
                Promise.ACTION,
                "the hospital's files do not hold the version that the plan was changed from"));
  }

  /// Every promise that a plan of these files breaks.
  ///
  /// @param situation of the plan's hospital, action and change, built from the files
  public static List<PlanFault> faults(Situation situation, Plan plan) {
    return new PlanCheck(situation, plan).faults();
  }

  private List<PlanFault> faults() {
    CoverCheck covers = new CoverCheck(situation, plan);
    faults.addAll(covers.namesUnknown());
    faults.addAll(ChangeCheck.namesUnknown(situation));
    if (!faults.isEmpty()) {
      return faults;
    }
    faults.addAll(covers.faults());
    faults.addAll(ChangeCheck.faults(situation, plan));
    unexplained();
    recomputed();
    return faults;
  }

  private void unexplained() {
    plan.gaps()
        .forEach(gap ->
            gap.exclusions().stream()
                .filter(exclusion -> exclusion.reasons().isEmpty())
                .forEach(exclusion ->
                    add(
                        Promise.GAPS,
                        exclusion.person()
                            + " could hold "
                            + gap.post()
                            + ", which is left uncovered")));
  }

  private void recomputed() {
    Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
    plan.levels().forEach(level -> bounds.put(level.objective(), 0L));
    TreeSet<DutyId> released = new TreeSet<>();
    plan.releases().stream().map(Release::duty).forEach(released::add);
    Plan right = Completion.of(situation, new Draft(plan.covers(), released, bounds, plan.seed()));
    compare("posts", plan.posts(), right.posts());
    compare("posts held as rostered", plan.held(), right.held());
    compare("covers", plan.covers(), right.covers());
    compare("releases", plan.releases(), right.releases());
    compare("moved sessions", plan.moved(), right.moved());
    compare("gaps", plan.gaps(), right.gaps());
    compare("levels", values(plan), values(right));
  }

  private static List<String> values(Plan plan) {
    return plan.levels().stream().map(PlanCheck::value).toList();
  }

  private static String value(Level level) {
    return level.value() + " " + level.objective().text();
  }

  private <T> void compare(String what, List<T> found, List<T> right) {
    if (found.equals(right)) {
      return;
    }
    Promise promise = what.equals("gaps") ? Promise.GAPS : Promise.COMPLETE;
    if (found.size() != right.size()) {
      add(promise, what + ": found " + found.size() + "; the files give " + right.size());
    }
    for (int i = 0; i < Math.min(found.size(), right.size()); i++) {
      if (!Objects.equals(found.get(i), right.get(i))) {
        add(promise, what + ": found " + found.get(i) + "; the files give " + right.get(i));
        return;
      }
    }
  }

  private void add(Promise promise, String message) {
    faults.add(new PlanFault(promise, message));
  }
}
