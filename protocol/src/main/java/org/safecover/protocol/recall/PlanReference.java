package org.safecover.protocol.recall;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Sha256;

/// The plan that a request rests on, named by its hash, with what it leaves open.
///
/// @param plan the hash of the plan's file
/// @param gaps that the plan leaves
/// @param proof the hash of its proof of need, once there is one
public record PlanReference(Sha256 plan, List<OpenGap> gaps, Optional<Sha256> proof) {

  public PlanReference {
    gaps = List.copyOf(gaps);
  }

  /// A stretch of a post that the plan leaves to nobody.
  public record OpenGap(PostId post, Period period) {}
}
