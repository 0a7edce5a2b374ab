package org.safecover.domain.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.StaffGroup;

/// One announced stretch of industrial action, with everything that was later said of it.
///
/// @param notice groups the actions announced together
/// @param noticeGiven the local date the employer was told, when it is known
/// @param versions in order of `knownFrom`; at least one
public record Action(
    ActionId id,
    String notice,
    String union,
    Set<StaffGroup> calledOut,
    Optional<LocalDate> noticeGiven,
    List<Version> versions,
    Origin origin) {

  public Action {
    calledOut = Set.copyOf(calledOut);
    versions = versions.stream().sorted(Comparator.comparing(Version::knownFrom)).toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("An action needs at least one version: " + id);
    }
  }

  /// What the public knew at the end of a day.
  public Optional<Version> findAsKnownOn(LocalDate day) {
    return versions.stream().filter(v -> !v.knownFrom().isAfter(day)).reduce((a, b) -> b);
  }

  public Version latest() {
    return versions.getLast();
  }
}
