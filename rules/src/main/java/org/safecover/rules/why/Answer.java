package org.safecover.rules.why;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// One stretch of a post that a plan had to cover, and everybody who was asked about.
///
/// @param holder by the plan; absent when it is a gap
/// @param candidates whoever could hold it first, the least costly before the others, then whoever
///   cannot
/// @param others people who may be asked to cover but neither work in the area nor have what the
///   post asks
public record Answer(
    PostId post, Period period, Optional<PersonId> holder, List<Candidate> candidates, int others) {

  public Answer {
    candidates = List.copyOf(candidates);
  }
}
