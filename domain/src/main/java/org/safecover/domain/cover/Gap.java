package org.safecover.domain.cover;

import java.util.List;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// A stretch of a post that nobody holds.
///
/// @param exclusions everyone in the area or with the competence, and why each cannot
/// @param others how many further people neither work in the area nor have the competence
public record Gap(PostId post, Period period, List<Exclusion> exclusions, int others)
    implements Comparable<Gap> {

  public Gap {
    exclusions = List.copyOf(exclusions);
  }

  /// @param reasons at least one
  public record Exclusion(PersonId person, List<Reason> reasons) {
    public Exclusion {
      reasons = List.copyOf(reasons);
    }
  }

  @Override
  public int compareTo(Gap other) {
    int byTime = period.compareTo(other.period);
    return byTime != 0 ? byTime : post.compareTo(other.post);
  }
}
