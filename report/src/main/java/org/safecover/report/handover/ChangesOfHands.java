package org.safecover.report.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Post;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Finds where a plan's posts change hands: at both ends of every cover and gap.
final class ChangesOfHands {

  /// How long one doctor may still be there after the next has come.
  private static final Duration OVERLAP = Duration.ofHours(1);

  private final Map<PostId, Post> posts = new HashMap<>();
  private final List<Turn> turns = new ArrayList<>();

  private ChangesOfHands(Plan plan) {
    plan.posts().forEach(post -> posts.put(post.id(), post));
    plan.held().forEach(h -> add(h.post(), h.period(), Optional.of(h.person()), Kind.ROSTERED));
    plan.covers().forEach(c -> add(c.post(), c.period(), Optional.of(c.person()), Kind.COVER));
    plan.gaps().forEach(g -> add(g.post(), g.period(), Optional.empty(), Kind.GAP));
  }

  private enum Kind {
    ROSTERED,
    COVER,
    GAP
  }

  private record Turn(Post post, Period period, Optional<PersonId> person, Kind kind) {}

  static List<ChangeOfHands> of(Plan plan) {
    ChangesOfHands finder = new ChangesOfHands(plan);
    return finder.turns.stream()
        .filter(turn -> turn.kind != Kind.ROSTERED)
        .flatMap(finder::changes)
        .distinct()
        .sorted()
        .toList();
  }

  private void add(PostId id, Period period, Optional<PersonId> person, Kind kind) {
    Post post = posts.get(id);
    if (post == null) {
      throw new IllegalArgumentException("The plan has no post " + id);
    }
    turns.add(new Turn(post, period, person, kind));
  }

  private Stream<ChangeOfHands> changes(Turn turn) {
    Stream<ChangeOfHands> begins = Stream.of(begins(turn));
    return isFollowedByChange(turn) ? begins : Stream.concat(begins, Stream.of(ends(turn)));
  }

  private ChangeOfHands begins(Turn turn) {
    Instant at = turn.period.start();
    return new ChangeOfHands(
        at,
        turn.post,
        people(before(turn)),
        turn.person.stream().toList(),
        turn.kind == Kind.COVER ? ChangeOfHands.Next.COVER : ChangeOfHands.Next.GAP);
  }

  private ChangeOfHands ends(Turn turn) {
    List<Turn> after = after(turn);
    return new ChangeOfHands(
        turn.period.end(),
        turn.post,
        turn.person.stream().toList(),
        people(after),
        after.isEmpty() ? ChangeOfHands.Next.POST_ENDS : ChangeOfHands.Next.ROSTERED);
  }

  /// Whether the same post goes to another cover or gap, which then tells of the change.
  private boolean isFollowedByChange(Turn turn) {
    return after(turn).stream().anyMatch(next -> next.kind != Kind.ROSTERED);
  }

  private List<Turn> before(Turn turn) {
    Instant at = turn.period.start();
    return nearest(
        turn,
        other ->
            other.person.isPresent()
                && other.period.start().isBefore(at)
                && !other.period.end().isBefore(at)
                && !other.period.end().isAfter(at.plus(OVERLAP)));
  }

  private List<Turn> after(Turn turn) {
    Instant at = turn.period.end();
    return nearest(
        turn,
        other ->
            !other.equals(turn)
                && other.period.end().isAfter(at)
                && !other.period.start().isAfter(at)
                && !other.period.start().isBefore(at.minus(OVERLAP)));
  }

  /// Turns of the same post, else of the same row of posts, else of the same area.
  private List<Turn> nearest(Turn turn, Predicate<Turn> fits) {
    List<Turn> inArea =
        turns.stream()
            .filter(other -> other.post.rule().area().equals(turn.post.rule().area()))
            .filter(fits)
            .toList();
    return Stream.<Predicate<Turn>>of(
            other -> other.post.equals(turn.post),
            other -> other.post.rule().equals(turn.post.rule()),
            _ -> true)
        .map(close -> inArea.stream().filter(close).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<PersonId> people(List<Turn> turns) {
    return turns.stream().flatMap(turn -> turn.person.stream()).distinct().sorted().toList();
  }
}
