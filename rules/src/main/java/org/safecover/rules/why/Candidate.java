package org.safecover.rules.why;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.PersonId;

/// One person beside one stretch of a post.
///
/// @param standing whether the person holds it, could, or cannot
/// @param reasons why not; empty unless the person cannot
/// @param released planned duties to be given up for it beside those that the plan gives up
/// @param adds what it would add to each level of the plan by itself; for whoever could hold it
/// @param said whether the person has said to be available throughout
public record Candidate(
    PersonId person,
    Standing standing,
    List<Reason> reasons,
    List<Duty> released,
    Map<Objective, Long> adds,
    Said said) {

  /// How a person stands to a stretch of a post.
  public enum Standing {
    HOLDS,
    COULD,
    CANNOT
  }

  /// What has been said of the time.
  public enum Said {
    AVAILABLE,
    NOT_STATED
  }

  public Candidate {
    reasons = List.copyOf(reasons);
    released = List.copyOf(released);
    EnumMap<Objective, Long> byObjective = new EnumMap<>(Objective.class);
    byObjective.putAll(adds);
    adds = Collections.unmodifiableMap(byObjective);
  }

  long adds(Objective objective) {
    return adds.getOrDefault(objective, 0L);
  }
}
