package org.safecover.domain.cover;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Version;

/// All covers, releases, moved sessions and gaps for one action.
///
/// @param hospital ODS code of the hospital it was made for
/// @param version the action as it was planned for
/// @param seed of the search; with the same input it gives the same plan
/// @param posts every emergency post that the action touches, in order
/// @param levels one for each objective, in order
/// @param proof of need: why no plan leaves less uncovered
/// @param amendment present when the plan is a change of an earlier one
public record Plan(
    String hospital,
    ActionId action,
    Version version,
    long seed,
    List<Post> posts,
    List<Held> held,
    List<Cover> covers,
    List<Release> releases,
    List<MovedSession> moved,
    List<Gap> gaps,
    List<Level> levels,
    Proof proof,
    Optional<Amendment> amendment) {

  public Plan {
    posts = List.copyOf(posts);
    held = List.copyOf(held);
    covers = List.copyOf(covers);
    releases = List.copyOf(releases);
    moved = List.copyOf(moved);
    gaps = List.copyOf(gaps);
    levels = List.copyOf(levels);
  }

  /// A plan that is nobody's change of another.
  public Plan(
      String hospital,
      ActionId action,
      Version version,
      long seed,
      List<Post> posts,
      List<Held> held,
      List<Cover> covers,
      List<Release> releases,
      List<MovedSession> moved,
      List<Gap> gaps,
      List<Level> levels,
      Proof proof) {
    this(
        hospital,
        action,
        version,
        seed,
        posts,
        held,
        covers,
        releases,
        moved,
        gaps,
        levels,
        proof,
        Optional.empty());
  }

  /// The same plan with its proof of need.
  public Plan provenBy(Proof other) {
    return new Plan(
        hospital, action, version, seed, posts, held, covers, releases, moved, gaps, levels, other,
        amendment);
  }

  /// The level of one objective.
  ///
  /// @throws IllegalArgumentException when the plan says nothing of it
  public Level level(Objective objective) {
    return levels.stream()
        .filter(level -> level.objective() == objective)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The plan has no level " + objective));
  }
}
