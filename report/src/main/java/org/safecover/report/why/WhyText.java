package org.safecover.report.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;
import org.safecover.rules.why.Answer;
import org.safecover.rules.why.Candidate;

/// Why and why not, for people.
public final class WhyText {

  private final Plan plan;
  private final PlanWords words;
  private final List<String> lines = new ArrayList<>();

  private WhyText(Hospital hospital, Plan plan) {
    this.plan = plan;
    this.words = new PlanWords(hospital, plan);
  }

  public static List<String> lines(Hospital hospital, Plan plan, Explanation explanation) {
    WhyText text = new WhyText(hospital, plan);
    explanation.person().ifPresent(person -> text.asked(person, explanation));
    explanation.answers().forEach(text::answer);
    text.forced(explanation.forced());
    return List.copyOf(text.lines);
  }

  private void asked(PersonId person, Explanation explanation) {
    if (explanation.calledOut() == Explanation.Group.CALLED_OUT) {
      line(person + " is of a group that is called out: nobody of it is asked or counted on.");
      return;
    }
    line(person + " by this plan");
    plan.covers().stream()
        .filter(cover -> cover.person().equals(person))
        .forEach(cover ->
            line(
                "  covers %s, %s"
                    .formatted(words.post(cover.post()), words.times().period(cover.period()))));
    plan.releases().stream()
        .filter(release -> release.person().equals(person))
        .forEach(release ->
            line(
                "  is released from planned work, %s"
                    .formatted(words.times().period(release.period()))));
    if (explanation.answers().isEmpty()) {
      line("  works in no area and has no competence that this plan had to find cover for");
    }
  }

  private void answer(Answer answer) {
    line("");
    line(
        "%s, %s (%s)"
            .formatted(
                words.post(answer.post()), words.times().period(answer.period()), answer.post()));
    line("  " + answer.holder().map(id -> "held by " + id).orElse("held by nobody"));
    answer.candidates().forEach(this::candidate);
    if (answer.others() > 0) {
      line(
          "  %s neither work in this area nor have the competence"
              .formatted(Amounts.count(answer.others(), "further person", "further people")));
    }
  }

  private void candidate(Candidate candidate) {
    switch (candidate.standing()) {
      case HOLDS -> {}
      case COULD -> could(candidate);
      case CANNOT -> {
        line("  %s cannot:".formatted(candidate.person()));
        candidate.reasons().forEach(reason -> line("    " + words.reason(reason)));
      }
    }
  }

  private void could(Candidate candidate) {
    String adds =
        candidate.adds().entrySet().stream()
            .filter(add -> add.getValue() != 0)
            .map(WhyText::add)
            .collect(Collectors.joining(", "));
    line(
        "  %s could; by itself it would add %s"
            .formatted(candidate.person(), adds.isEmpty() ? "nothing" : adds));
    candidate.released().forEach(duty -> line("    would give up " + words.duty(duty)));
    if (candidate.said() == Candidate.Said.NOT_STATED) {
      line("    has not stated to be available");
    }
  }

  private static String add(Map.Entry<Objective, Long> add) {
    return PlanWords.level(add.getKey(), add.getValue());
  }

  private void forced(Explanation.Forced forced) {
    switch (forced) {
      case Explanation.Forced.NotAsked() -> {}
      case Explanation.Forced.NeedsPlanner() -> {
        line("");
        line("What it would cost the whole plan needs the planner, which is not installed here.");
      }
      case Explanation.Forced.Impossible() -> {
        line("");
        line("It cannot be given by hand.");
      }
      case Explanation.Forced.Costs(var levels) -> costs(levels);
    }
  }

  private void costs(List<Level> levels) {
    line("");
    line("The best plan in which it is given by hand, against this one");
    for (int i = 0; i < levels.size(); i++) {
      Level then = levels.get(i);
      Level now = plan.levels().get(i);
      line(
          "  %s instead of %s%s"
              .formatted(
                  PlanWords.level(then.objective(), then.value()),
                  PlanWords.amount(now.objective(), now.value()),
                  then.provenBest() ? "" : "; " + PlanWords.proof(then)));
    }
  }

  private void line(String text) {
    lines.add(text);
  }
}
