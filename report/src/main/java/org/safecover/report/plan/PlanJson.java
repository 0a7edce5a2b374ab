package org.safecover.report.plan;

import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.cover.Release;
import org.safecover.report.json.JsonText;

/// Writes a plan as `plan.json`: everything the plan says, in the same bytes every time.
public final class PlanJson {

  public static final String FORMAT = "safecover-plan";
  public static final int VERSION = 2;

  private final JsonText json;

  private PlanJson(JsonText json) {
    this.json = json;
  }

  /// Writes the plan and closes the writer.
  public static void write(Plan plan, Writer writer) {
    try (JsonText json = JsonText.to(writer)) {
      new PlanJson(json).plan(plan);
    }
  }

  private void plan(Plan plan) {
    json.object(() -> {
      json.text("format", FORMAT).number("version", VERSION);
      json.text("hospital", plan.hospital());
      json.object("action", () -> action(plan)).number("seed", plan.seed());
      json.list("postRules", rules(plan).values(), this::rule);
      json.list("posts", plan.posts(), this::post);
      json.list("held", plan.held(), this::held);
      json.list("covers", plan.covers(), this::cover);
      json.list("releases", plan.releases(), this::release);
      json.list("moved", plan.moved(), this::moved);
      json.list("gaps", plan.gaps(), gap -> GapJson.write(json, gap));
      json.list("levels", plan.levels(), this::level);
      json.list("proof", plan.proof().arguments(), argument -> ProofJson.write(json, argument));
      plan.amendment()
          .ifPresent(change -> json.object("amendment", () -> AmendmentJson.write(json, change)));
    });
  }

  private void action(Plan plan) {
    json.text("id", plan.action());
    version(json, plan.version());
  }

  static void version(JsonText json, Version version) {
    json.text("knownFrom", version.knownFrom())
        .word("status", version.status())
        .word("withdrawal", version.withdrawal())
        .list("windows", version.windows(), json::period)
        .text("source", version.source())
        .word("hours", version.certainty().hours())
        .word("known", version.certainty().dating())
        .textOrNull("note", version.certainty().note());
  }

  private static Map<PostRuleId, PostRule> rules(Plan plan) {
    Map<PostRuleId, PostRule> rules = new TreeMap<>();
    for (Post post : plan.posts()) {
      PostRule other = rules.put(post.rule().id(), post.rule());
      if (other != null && !other.equals(post.rule())) {
        throw new IllegalArgumentException("Two rows of posts are called " + other.id());
      }
    }
    return rules;
  }

  private void rule(PostRule rule) {
    json.text("id", rule.id())
        .text("area", rule.area())
        .text("role", rule.role())
        .texts("competencies", rule.competencies())
        .words("days", rule.days())
        .text("from", rule.from())
        .text("to", rule.to())
        .number("count", rule.count())
        .word("service", rule.service())
        .number("criticality", rule.criticality())
        .word("origin", rule.origin());
  }

  private void post(Post post) {
    json.text("id", post.id()).text("rule", post.rule().id()).period(post.period());
  }

  private void held(Held held) {
    json.text("person", held.person()).text("post", held.post()).period(held.period());
  }

  private void cover(Cover cover) {
    cover(json, cover);
  }

  static void cover(JsonText json, Cover cover) {
    json.text("person", cover.person()).text("post", cover.post()).period(cover.period());
  }

  private void release(Release release) {
    release(json, release);
  }

  static void release(JsonText json, Release release) {
    json.text("person", release.person()).text("duty", release.duty()).period(release.period());
  }

  private void moved(MovedSession moved) {
    json.text("session", moved.session())
        .word("cause", moved.cause())
        .number("patients", moved.patients())
        .word("priority", moved.priority());
  }

  private void level(Level level) {
    json.word("objective", level.objective())
        .number("value", level.value())
        .number("bound", level.bound())
        .truth("provenBest", level.provenBest());
  }
}
