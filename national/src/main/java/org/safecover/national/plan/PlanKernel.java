package org.safecover.national.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safecover.app.planning.PlanMaking;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.Competency;
import org.safecover.national.plan.TrustPlan.Covered;
import org.safecover.national.plan.TrustPlan.Freed;
import org.safecover.national.plan.TrustPlan.Open;
import org.safecover.national.task.Kernel;
import org.safecover.national.task.Task;
import org.safecover.national.trust.HospitalInput;
import org.safecover.national.trust.HospitalInput.Facing;
import org.safecover.planner.PlanProgress;

/// Plans an action at one hospital. Needs the planner.
///
/// @param action its id
/// @param timeLimit for the whole search of one hospital
public record PlanKernel(String action, Duration timeLimit)
    implements Kernel<HospitalInput, TrustPlan> {

  @Override
  public TrustPlan run(Task<HospitalInput> task) {
    Facing facing = task.input().facing(action);
    return HospitalInput.usable(() -> {
      PlanMaking.Search search = new PlanMaking.Search(timeLimit, task.seed());
      return told(
          new PlanMaking(facing.loaded())
              .plan(facing.announced().facing(), search, new PlanProgress() {}));
    });
  }

  private static TrustPlan told(Plan plan) {
    Map<PostId, Post> posts =
        plan.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
    Level uncovered = plan.level(Objective.UNCOVERED);
    return new TrustPlan(
        uncovered.value(),
        uncovered.bound(),
        plan.moved().stream().mapToInt(MovedSession::patients).sum(),
        plan.covers().stream()
            .sorted()
            .map(cover ->
                new Covered(
                    cover.person().text(),
                    cover.post().text(),
                    cover.period().start(),
                    cover.period().end()))
            .toList(),
        plan.releases().stream()
            .map(release -> new Freed(release.person().text(), release.duty().text()))
            .toList(),
        plan.gaps().stream().sorted().map(gap -> open(gap, posts)).toList());
  }

  private static Open open(Gap gap, Map<PostId, Post> posts) {
    Post post = Objects.requireNonNull(posts.get(gap.post()));
    List<String> competencies =
        post.rule().competencies().stream().map(Competency::text).sorted().toList();
    return new Open(
        gap.post().text(),
        post.rule().area().text(),
        post.rule().role().text(),
        competencies,
        gap.period().start(),
        gap.period().end(),
        post.rule().criticality());
  }
}
