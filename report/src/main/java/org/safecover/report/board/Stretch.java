package org.safecover.report.board;

import java.util.Optional;
import org.safecover.domain.cover.Post;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// A part of a post that one person holds without a break, or that nobody holds.
///
/// @param person absent for a gap
public record Stretch(Post post, Period period, Holding holding, Optional<PersonId> person)
    implements Comparable<Stretch> {

  /// Whether the post is shared with another stretch after this one.
  public boolean handsOver() {
    return period.end().isBefore(post.period().end());
  }

  @Override
  public int compareTo(Stretch other) {
    return period.compareTo(other.period);
  }
}
