package org.safecover.report.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.report.words.ActionWords;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;
import org.safecover.report.words.ProofWords;
import org.safecover.report.words.TimeWords;

/// A plan on one screen: what it reaches, who covers what, what stays open and why, and what to do.
public final class PlanSummary {

  private static final int REASONS_SHOWN = 5;
  private static final int ARGUMENTS_SHOWN = 5;

  private final Hospital hospital;
  private final Plan plan;
  private final PlanWords words;
  private final PlanFigures figures;
  private final List<String> lines = new ArrayList<>();

  private PlanSummary(Hospital hospital, Plan plan) {
    this.hospital = hospital;
    this.plan = plan;
    this.words = new PlanWords(hospital, plan);
    this.figures = PlanFigures.of(plan);
  }

  public static List<String> lines(Hospital hospital, Plan plan) {
    PlanSummary summary = new PlanSummary(hospital, plan);
    summary.action();
    summary.figures();
    summary.covers();
    summary.gaps();
    summary.proof();
    summary.levels();
    summary.assumed();
    return List.copyOf(summary.lines);
  }

  private void action() {
    Version version = plan.version();
    TimeWords times = words.times();
    line(
        "Plan for action %s at %s (%s)"
            .formatted(plan.action(), hospital.name(), hospital.odsCode()));
    hospital.actions().stream()
        .filter(action -> action.id().equals(plan.action()))
        .findFirst()
        .ifPresent(
            action -> line("  %s; called out: %s".formatted(action.union(), calledOut(action))));
    line(
        "  %s, %s; known from %s"
            .formatted(
                ActionWords.withdrawal(version.withdrawal()),
                ActionWords.status(version.status()),
                times.day(version.knownFrom())));
    ActionWords.windows(version, times).forEach(window -> line("  %s".formatted(window)));
    line("  Source: %s".formatted(version.source()));
  }

  private void figures() {
    line("");
    line(words.verdict());
    line("");
    line("Emergency posts touched  %d".formatted(figures.posts()));
    line("  held as rostered       %d".formatted(figures.heldThroughout()));
    line(
        "  covers                 %d by %d people".formatted(figures.covers(), figures.covering()));
    line("  gaps                   %s".formatted(gapCount()));
    line("Sessions moved           %d".formatted(plan.moved().size()));
    line("  by the action itself   %d".formatted(figures.movedByAction()));
    if (figures.movedByAbsence() > 0) {
      line("  by an absence since    %d".formatted(figures.movedByAbsence()));
    }
    line("  to free a doctor       %d".formatted(figures.movedByPlan()));
    line("  patients               %s".formatted(patients(figures)));
    line("Planned duties released  %d".formatted(figures.releases()));
  }

  private String gapCount() {
    return figures.gaps() == 0
        ? "0"
        : figures.gaps() + ", " + Amounts.length(figures.uncovered()) + " in all";
  }

  private void covers() {
    if (!plan.covers().isEmpty()) {
      line("");
      line("Who covers");
    }
    for (Cover cover : plan.covers().stream().sorted().toList()) {
      line(
          "  %s  %s: %s"
              .formatted(
                  words.times().period(cover.period()), cover.person(), words.post(cover.post())));
    }
  }

  private void gaps() {
    if (!plan.gaps().isEmpty()) {
      line("");
      line("Gaps, and why nobody can fill them");
    }
    plan.gaps().stream().sorted().forEach(this::gap);
  }

  private void gap(Gap gap) {
    line("  %s".formatted(words.gap(gap)));
    if (gap.exclusions().isEmpty() && isPast(gap)) {
      line("    had begun when the plan was changed");
      return;
    }
    for (Gap.Exclusion exclusion : gap.exclusions().stream().limit(REASONS_SHOWN).toList()) {
      Reason first = exclusion.reasons().getFirst();
      int more = exclusion.reasons().size() - 1;
      line(
          "    %s: %s%s"
              .formatted(
                  exclusion.person(),
                  words.reason(first),
                  more == 0 ? "" : "; and " + more + " more"));
    }
    int hidden = Math.max(0, gap.exclusions().size() - REASONS_SHOWN);
    if (hidden > 0) {
      line(
          "    and %s, in the plan's page"
              .formatted(Amounts.count(hidden, "person more", "people more")));
    }
    if (gap.others() == 1) {
      line("    1 further person neither works in this area nor has the competence");
    } else if (gap.others() > 1) {
      line(
          "    %d further people neither work in this area nor have the competence"
              .formatted(gap.others()));
    }
  }

  private void proof() {
    if (plan.gaps().isEmpty()) {
      return;
    }
    ProofWords proof = new ProofWords(plan, words);
    line("");
    line("Proof of need");
    line("  %s".formatted(proof.sum()));
    List<ProofWords.Said> arguments = proof.arguments();
    arguments.stream().limit(ARGUMENTS_SHOWN).forEach(this::argument);
    int hidden = arguments.size() - ARGUMENTS_SHOWN;
    if (hidden > 0) {
      line("  and %d more, in the plan's page".formatted(hidden));
    }
  }

  private void argument(ProofWords.Said argument) {
    line("  - %s".formatted(argument.claim()));
    argument.people().stream()
        .limit(REASONS_SHOWN)
        .forEach(person -> line("      %s".formatted(person)));
    int hidden = argument.people().size() - REASONS_SHOWN;
    if (hidden > 0) {
      line("      and %d more, in the plan's page".formatted(hidden));
    }
    if (!argument.others().isEmpty()) {
      line("      Nobody else: %s".formatted(String.join("; ", argument.others())));
    }
  }

  private boolean isPast(Gap gap) {
    return plan.amendment()
        .filter(change -> gap.period().start().isBefore(change.at()))
        .isPresent();
  }

  private void levels() {
    line("");
    line("How good it is, most important first");
    for (Level level : plan.levels()) {
      line(
          "  %s: %s"
              .formatted(
                  PlanWords.level(level.objective(), level.value()), PlanWords.proof(level)));
    }
  }

  private void assumed() {
    String assumed = Assumed.words(hospital, plan.action());
    if (!assumed.isEmpty()) {
      line("");
      line("Assumed for this example: %s.".formatted(assumed));
    }
  }

  static String patients(PlanFigures figures) {
    String byPriority =
        Arrays.stream(Priority.values())
            .map(p -> PlanWords.priority(p) + " " + figures.patients(p))
            .collect(Collectors.joining(", "));
    return figures.allPatients() + " (" + byPriority + ")";
  }

  private static String calledOut(Action action) {
    return Amounts.list(action.calledOut().stream().sorted().map(StaffGroup::text).toList());
  }

  private void line(String text) {
    lines.add(text);
  }
}
