package org.safecover.domain.cover;

import java.util.Comparator;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// A person holding, without a break, a post that is not theirs in the published rota.
///
/// @param period the whole post, or a part between handover times
public record Cover(PersonId person, PostId post, Period period) implements Comparable<Cover> {

  private static final Comparator<Cover> ORDER =
      Comparator.comparing(Cover::period).thenComparing(Cover::post).thenComparing(Cover::person);

  @Override
  public int compareTo(Cover other) {
    return ORDER.compare(this, other);
  }
}
