package org.safecover.app.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.Amendment.Lock;
import org.safecover.protocol.Sha256;

/// A plan as it stood at one time.
///
/// @param version counted from 1
/// @param hospital the version of the hospital that it is for
/// @param document the hash of its plan.json
/// @param locks posts given to people by hand, in order of posts
/// @param reason why it was changed after publication
/// @param by the account of who did it
public record PlanVersion(
    PlanKey plan,
    int version,
    PlanState state,
    int hospital,
    Sha256 document,
    List<Lock> locks,
    Optional<String> reason,
    String by,
    Instant at) {

  public PlanVersion {
    locks = List.copyOf(locks);
  }
}
