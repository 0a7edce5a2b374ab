package org.safecover.web.recall;

import java.util.List;
import java.util.Optional;
import org.safecover.app.plan.PlanVersion;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostRule;
import org.safecover.protocol.recall.PlanReference;
import org.safecover.protocol.recall.PlanReference.OpenGap;
import org.safecover.web.order.LocalTimes;

/// A stretch of a post that a trust's plan leaves to nobody.
///
/// @param number among the gaps of the plan, from 1
record GapInPlan(PlanVersion version, Plan plan, int number, Gap gap) {

  private Optional<PostRule> rule() {
    return plan.posts().stream()
        .filter(post -> post.id().equals(gap.post()))
        .map(post -> post.rule())
        .findFirst();
  }

  public String key() {
    return version.plan().text();
  }

  String area() {
    return rule().map(rule -> rule.area().text()).orElse("");
  }

  String role() {
    return rule().map(rule -> rule.role().text()).orElse("");
  }

  public String text() {
    return "Plan %s, version %d: %s, %s"
        .formatted(
            version.plan(),
            version.version(),
            rule().map(rule -> rule.role() + ", " + rule.area()).orElse(gap.post().text()),
            LocalTimes.period(gap.period()));
  }

  /// The plan with all gaps that it leaves. Its file holds the proof of need.
  PlanReference reference() {
    List<OpenGap> gaps =
        plan.gaps().stream().sorted().map(each -> new OpenGap(each.post(), each.period())).toList();
    return new PlanReference(version.document(), gaps, Optional.empty());
  }
}
