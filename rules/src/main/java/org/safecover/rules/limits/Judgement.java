package org.safecover.rules.limits;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;

/// A limit's answer.
///
/// @param breaches in order of time
/// @param nearest the closest the schedule came to a breach; absent when there was nothing to
///   measure
/// @param notJudged why some or all of the schedule could not be judged, when it could not
public record Judgement(
    List<Breach> breaches, Optional<NearMiss> nearest, Optional<String> notJudged) {

  public Judgement {
    breaches = List.copyOf(breaches);
  }
}
