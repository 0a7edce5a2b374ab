package org.safecover.domain.cover;

import java.util.Comparator;
import org.safecover.domain.time.Period;

/// The name of a stretch of a post that must be covered.
public record NeedId(PostId post, Period period) implements Comparable<NeedId> {

  private static final Comparator<NeedId> ORDER =
      Comparator.comparing(NeedId::period).thenComparing(NeedId::post);

  @Override
  public int compareTo(NeedId other) {
    return ORDER.compare(this, other);
  }
}
