package org.safecover.rules.cover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.course.Course;

/// Which duties an action leaves unworked. The unit is the duty, by its start: one begun before the
/// action is finished and handed over, one that starts inside is not worked even past the end.
/// Everyone called out is presumed absent, since nobody is asked.
public final class NotWorked {

  private NotWorked() {}

  /// The duties left, in order of time.
  public static List<Duty> of(Hospital hospital, Action action, Version version) {
    return of(hospital, action, Course.of(version, Optional.empty()));
  }

  static List<Duty> of(Hospital hospital, Action action, Course course) {
    Set<PersonId> calledOut = new TreeSet<>();
    hospital.people().stream()
        .filter(person -> action.calledOut().contains(person.grade().group()))
        .forEach(person -> calledOut.add(person.id()));
    return hospital.duties().stream()
        .filter(duty -> calledOut.contains(duty.person()))
        .filter(course::reaches)
        .toList();
  }
}
