package org.safecover.bench.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.Availability;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.StaffGroup;

/// A small invented hospital in which only a few doctors may be asked to cover, so that something
/// stays uncovered and every plan can be listed.
final class Scarce {

  private static final int DOCTORS = 20;

  private Scarce() {}

  /// @param left how many of those who are not called out have not said no
  static Hospital of(long seed, int left) {
    Hospital whole = new Instance(DOCTORS, 1, seed).hospital();
    List<Person> pool =
        new ArrayList<>(
            whole.people().stream().filter(p -> p.grade().group() != StaffGroup.RESIDENT).toList());
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < left; i++) {
      pool.remove(random.nextInt(pool.size()));
    }
    List<AvailabilityStatement> said = new ArrayList<>();
    var span = whole.actions().getFirst().latest().span();
    for (Person person : pool) {
      said.add(new AvailabilityStatement(person.id(), span, Availability.NOT_AVAILABLE));
    }
    return saying(whole, said);
  }

  private static Hospital saying(Hospital whole, List<AvailabilityStatement> said) {
    return new Hospital(
        whole.name(),
        whole.odsCode(),
        whole.zone(),
        whole.areas(),
        whole.contracts(),
        whole.handovers(),
        whole.weights(),
        whole.cycle(),
        whole.people(),
        whole.duties(),
        whole.holidays(),
        whole.posts(),
        whole.sessions(),
        whole.leave(),
        said,
        whole.actions(),
        whole.rates(),
        whole.standings());
  }
}
