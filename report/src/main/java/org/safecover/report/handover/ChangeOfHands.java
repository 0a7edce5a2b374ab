package org.safecover.report.handover;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.safecover.domain.cover.Post;
import org.safecover.domain.staff.PersonId;

/// A post passing from one holder to the next.
///
/// @param outgoing whoever hands over; empty when nobody is due to
/// @param incoming whoever takes over; empty when nobody does
/// @param next what is taken over
record ChangeOfHands(
    Instant at, Post post, List<PersonId> outgoing, List<PersonId> incoming, Next next)
    implements Comparable<ChangeOfHands> {

  private static final Comparator<ChangeOfHands> ORDER =
      Comparator.comparing(ChangeOfHands::at).thenComparing(change -> change.post().id());

  /// What follows a change of hands.
  enum Next {
    COVER,
    ROSTERED,
    GAP,
    POST_ENDS
  }

  @Override
  public int compareTo(ChangeOfHands other) {
    return ORDER.compare(this, other);
  }
}
