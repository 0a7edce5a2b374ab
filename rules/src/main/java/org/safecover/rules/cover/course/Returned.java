package org.safecover.rules.cover.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Called-out emergency duties that are worked after all. They are known as counts only, so each is
/// given a number in the place of a name; of duties of one kind the shortest are counted first, so
/// that no more is relied on than is sure.
public final class Returned {

  private static final Comparator<Duty> SHORTEST_FIRST =
      Comparator.comparing((Duty duty) -> duty.period().end()).thenComparing(Duty::id);

  private Returned() {}

  /// The counts that are larger than the number of such duties left unworked.
  public static List<Amendment.Came> tooMany(
      Hospital hospital, List<Duty> left, List<Amendment.Came> counts) {
    List<Amendment.Came> tooMany = new ArrayList<>();
    Set<DutyId> used = new HashSet<>();
    for (Amendment.Came count : counts) {
      List<Duty> chosen = chosen(hospital, left, count, used);
      if (chosen.size() < count.count()) {
        tooMany.add(count);
      }
    }
    return tooMany;
  }

  /// The duties under numbers, as far as there are so many.
  public static List<Duty> duties(Hospital hospital, List<Duty> left, List<Amendment.Came> counts) {
    Set<DutyId> used = new HashSet<>();
    List<Duty> numbered = new ArrayList<>();
    for (Amendment.Came count : counts) {
      for (Duty duty : chosen(hospital, left, count, used)) {
        numbered.add(numbered(duty, count.from(), numbered.size() + 1));
      }
    }
    return numbered;
  }

  private static List<Duty> chosen(
      Hospital hospital, List<Duty> left, Amendment.Came count, Set<DutyId> used) {
    Set<PersonId> ofGrade =
        hospital.people().stream()
            .filter(person -> person.grade() == count.grade())
            .map(Person::id)
            .collect(Collectors.toSet());
    List<Duty> chosen =
        left.stream()
            .filter(duty -> isOf(duty, count) && ofGrade.contains(duty.person()))
            .filter(duty -> !used.contains(duty.id()))
            .sorted(SHORTEST_FIRST)
            .limit(count.count())
            .toList();
    chosen.forEach(duty -> used.add(duty.id()));
    return chosen;
  }

  private static boolean isOf(Duty duty, Amendment.Came count) {
    return duty.service() == Service.EMERGENCY
        && duty.period().start().equals(count.start())
        && duty.period().end().isAfter(count.from())
        && duty.area().equals(count.area())
        && duty.role().equals(count.role());
  }

  private static Duty numbered(Duty duty, Instant from, int number) {
    Period period = new Period(from, duty.period().end());
    return new Duty(
        new DutyId("came-" + number),
        new PersonId("came-" + number),
        period,
        duty.area(),
        duty.role(),
        duty.service(),
        duty.presence(),
        Duration.ZERO,
        duty.origin());
  }
}
