package org.safecover.national.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/// What a plan of one trust comes to.
///
/// @param uncovered weighted minutes that nobody holds
/// @param bound no plan leaves fewer
/// @param patients of sessions that the plan moves, those that no plan could keep with them
/// @param covers in order of time
public record TrustPlan(
    long uncovered,
    long bound,
    int patients,
    List<Covered> covers,
    List<Freed> releases,
    List<Open> gaps)
    implements Serializable {

  public TrustPlan {
    covers = List.copyOf(covers);
    releases = List.copyOf(releases);
    gaps = List.copyOf(gaps);
  }

  /// A cover.
  public record Covered(String person, String post, Instant start, Instant end)
      implements Serializable {}

  /// A release.
  public record Freed(String person, String duty) implements Serializable {}

  /// A stretch of a post that nobody holds.
  ///
  /// @param competencies what its holder must be able to do, in order
  public record Open(
      String post,
      String area,
      String role,
      List<String> competencies,
      Instant start,
      Instant end,
      int criticality)
      implements Serializable {

    public Open {
      competencies = List.copyOf(competencies);
    }

    /// Its minutes, weighted.
    public long weight() {
      return (end.getEpochSecond() - start.getEpochSecond()) / 60 * criticality;
    }
  }
}
