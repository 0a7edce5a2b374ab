package org.safecover.rules.limits;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;

/// Everything one person works: the published rota, or a plan's change of it.
///
/// @param duties in order of time, not overlapping, all of this person
/// @param leave of this person
/// @param zone the site's, for rules that speak of days and times of day
/// @param cycle present when the rota repeats, so that its last week is followed by its first
public record Schedule(
    Person person, List<Duty> duties, List<Leave> leave, ZoneId zone, Optional<RotaCycle> cycle) {

  public Schedule {
    duties = duties.stream().sorted().toList();
    leave = List.copyOf(leave);
  }
}
