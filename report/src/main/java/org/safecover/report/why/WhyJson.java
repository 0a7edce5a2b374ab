package org.safecover.report.why;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.staff.PersonId;
import org.safecover.report.json.JsonText;
import org.safecover.report.plan.GapJson;
import org.safecover.rules.why.Answer;
import org.safecover.rules.why.Candidate;

/// Why and why not, for other programs.
public final class WhyJson {

  private final JsonText json;

  private WhyJson(JsonText json) {
    this.json = json;
  }

  /// One object, ended by a line break.
  public static String text(Plan plan, Explanation explanation) {
    StringWriter writer = new StringWriter();
    try (JsonText json = JsonText.to(writer)) {
      json.object(() -> new WhyJson(json).whole(plan, explanation));
    }
    return writer.toString();
  }

  private void whole(Plan plan, Explanation explanation) {
    json.text("format", "safecover-explain/1")
        .text("hospital", plan.hospital())
        .text("action", plan.action())
        .textOrNull("person", explanation.person().map(PersonId::text))
        .word("group", explanation.calledOut())
        .list("answers", explanation.answers(), this::answer);
    forced(explanation.forced());
  }

  private void answer(Answer answer) {
    json.text("post", answer.post())
        .period(answer.period())
        .textOrNull("holder", answer.holder().map(PersonId::text))
        .number("others", answer.others())
        .list("people", answer.candidates(), this::candidate);
  }

  private void candidate(Candidate candidate) {
    json.text("person", candidate.person())
        .word("standing", candidate.standing())
        .word("said", candidate.said())
        .list("adds", List.copyOf(candidate.adds().entrySet()), this::add)
        .list(
            "givesUp",
            candidate.released(),
            duty -> json.text("duty", duty.id()).period(duty.period()));
    GapJson.writeReasons(json, candidate.reasons());
  }

  private void add(Map.Entry<Objective, Long> add) {
    json.word("objective", add.getKey()).number("value", add.getValue());
  }

  private void forced(Explanation.Forced forced) {
    switch (forced) {
      case Explanation.Forced.NotAsked() -> json.text("forced", "not-asked");
      case Explanation.Forced.NeedsPlanner() -> json.text("forced", "needs-planner");
      case Explanation.Forced.Impossible() -> json.text("forced", "impossible");
      case Explanation.Forced.Costs(var levels) ->
          json.text("forced", "possible").list("levels", levels, this::level);
    }
  }

  private void level(Level level) {
    json.word("objective", level.objective())
        .number("value", level.value())
        .number("bound", level.bound());
  }
}
