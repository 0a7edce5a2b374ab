package org.safecover.domain.rota;

import java.time.Instant;
import org.safecover.domain.staff.PersonId;

/// The key of one duty: its person and start.
public record DutyId(String text) implements Comparable<DutyId> {

  public DutyId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A duty id must not be blank.");
    }
  }

  /// The key of a duty in a published rota, such as `south-01@2016-01-12T09:00:00Z`.
  public static DutyId of(PersonId person, Instant start) {
    return new DutyId(person + "@" + start);
  }

  @Override
  public int compareTo(DutyId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
