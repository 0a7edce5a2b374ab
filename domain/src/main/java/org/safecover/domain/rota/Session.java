package org.safecover.domain.rota;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Planned work that may be moved: a clinic or a theatre list.
///
/// @param people everyone it needs; without any one of them it is moved
/// @param patients how many are booked; not negative
public record Session(
    SessionId id,
    AreaId area,
    Period period,
    Set<PersonId> people,
    int patients,
    Priority priority,
    Origin origin) {

  public Session {
    people = Collections.unmodifiableSet(new TreeSet<>(people));
    if (patients < 0) {
      throw new IllegalArgumentException("Patients cannot be fewer than none: " + patients);
    }
  }
}
