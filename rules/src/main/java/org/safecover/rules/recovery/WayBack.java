package org.safecover.rules.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.Release;
import org.safecover.domain.staff.PersonId;

/// One covering doctor's way back to the published rota.
///
/// @param lastCover when the last cover ends
/// @param restUntil when the limits let the doctor begin a day's work of eight hours again; absent
///   when they do not within four days
/// @param rests releases that let the doctor rest rather than cover
/// @param back the first published duty after the last thing that the plan asks; absent when the
///   rota has none
/// @param extra hours of covering outside the doctor's own planned duties
/// @param inLieu of those, the hours that the rate card has no pay for: time off owed in lieu
public record WayBack(
    PersonId person,
    Instant lastCover,
    Optional<Instant> restUntil,
    List<Release> rests,
    Optional<Instant> back,
    Duration extra,
    Duration inLieu) {

  public WayBack {
    rests = List.copyOf(rests);
  }
}
