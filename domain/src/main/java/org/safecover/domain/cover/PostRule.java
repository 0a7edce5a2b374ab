package org.safecover.domain.cover;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Competency;

/// A post that must be held on certain days.
///
/// @param competencies what its holder must be able to do
/// @param days the days it starts on
/// @param from local start
/// @param to local end; not after `from` means on the next day
/// @param count how many people it needs at a time; at least 1
/// @param service an emergency post is kept through any action, a planned one is stood down
/// @param criticality weight of one uncovered minute; at least 1
public record PostRule(
    PostRuleId id,
    AreaId area,
    RoleId role,
    Set<Competency> competencies,
    Set<DayOfWeek> days,
    LocalTime from,
    LocalTime to,
    int count,
    Service service,
    int criticality,
    Origin origin) {

  public PostRule {
    competencies = Collections.unmodifiableSet(new TreeSet<>(competencies));
    days = Collections.unmodifiableSet(new TreeSet<>(days));
    if (count < 1 || criticality < 1) {
      throw new IllegalArgumentException("Count and criticality are at least 1: " + id);
    }
  }
}
