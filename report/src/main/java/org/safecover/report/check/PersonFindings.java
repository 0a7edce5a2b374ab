package org.safecover.report.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.staff.Person;

/// What the limits say of one person's rota.
///
/// @param nearest of each limit that is kept, in order of rule
public record PersonFindings(Person person, List<Breach> breaches, List<NearMiss> nearest) {

  public PersonFindings {
    breaches =
        breaches.stream()
            .sorted(Comparator.comparing(Breach::rule).thenComparing(Breach::window))
            .toList();
    nearest = nearest.stream().sorted(Comparator.comparing(NearMiss::rule)).toList();
  }

  Optional<NearMiss> findClosest() {
    return nearest.stream().min(Closeness.ORDER);
  }
}
