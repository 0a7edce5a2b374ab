package org.safecover.report.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.cover.PostRuleId;
import org.safecover.domain.hospital.Area;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Lays the posts of a plan out in lanes, so that the same post of each day stands in one row.
final class Lanes {

  private static final Comparator<Post> BY_TIME =
      Comparator.comparing(Post::period).thenComparing(Post::id);

  private final Map<PostId, Post> posts = new HashMap<>();
  private final Map<PostId, List<Stretch>> stretches = new HashMap<>();
  private final Map<PostRuleId, List<Post>> byRule = new TreeMap<>();

  Lanes(Plan plan) {
    for (Post post : plan.posts()) {
      posts.put(post.id(), post);
      byRule.computeIfAbsent(post.rule().id(), _ -> new ArrayList<>()).add(post);
    }
    for (Held held : plan.held()) {
      add(held.post(), held.period(), Holding.ROSTERED, Optional.of(held.person()));
    }
    for (Cover cover : plan.covers()) {
      add(cover.post(), cover.period(), Holding.COVER, Optional.of(cover.person()));
    }
    for (Gap gap : plan.gaps()) {
      add(gap.post(), gap.period(), Holding.GAP, Optional.empty());
    }
  }

  /// The areas with anything to show.
  List<AreaBoard> areas(Hospital hospital, List<MovedWork> moved) {
    return hospital.areas().stream()
        .map(area -> new AreaBoard(area, lanes(hospital, area), in(area, moved)))
        .filter(board -> !board.lanes().isEmpty() || !board.moved().isEmpty())
        .toList();
  }

  private static List<MovedWork> in(Area area, List<MovedWork> moved) {
    return moved.stream().filter(work -> work.session().area().equals(area.id())).toList();
  }

  private List<Lane> lanes(Hospital hospital, Area area) {
    return hospital.posts().stream()
        .filter(rule -> rule.area().equals(area.id()))
        .flatMap(rule -> lanes(rule).stream())
        .toList();
  }

  /// Each post goes into the first lane that is free by the time it starts.
  private List<Lane> lanes(PostRule rule) {
    List<List<Post>> lanes = new ArrayList<>();
    byRule.getOrDefault(rule.id(), List.of()).stream()
        .sorted(BY_TIME)
        .forEach(post -> freeLane(lanes, post).add(post));
    List<Lane> laid = new ArrayList<>();
    for (List<Post> lane : lanes) {
      laid.add(new Lane(rule, laid.size() + 1, lane.stream().flatMap(this::stretches).toList()));
    }
    return laid;
  }

  private static List<Post> freeLane(List<List<Post>> lanes, Post post) {
    for (List<Post> lane : lanes) {
      if (!lane.getLast().period().overlaps(post.period())) {
        return lane;
      }
    }
    lanes.add(new ArrayList<>());
    return lanes.getLast();
  }

  private Stream<Stretch> stretches(Post post) {
    return stretches.getOrDefault(post.id(), List.of()).stream();
  }

  private void add(PostId id, Period period, Holding holding, Optional<PersonId> person) {
    Post post = posts.get(id);
    if (post == null) {
      throw new IllegalArgumentException("The plan fills a post it does not list: " + id);
    }
    stretches
        .computeIfAbsent(id, _ -> new ArrayList<>())
        .add(new Stretch(post, period, holding, person));
  }
}
