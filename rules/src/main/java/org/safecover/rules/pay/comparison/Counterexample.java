package org.safecover.rules.pay.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A doctor who is paid less, to be worked line by line under both contracts.
///
/// Of all who are paid less, the one is chosen whose two statements have the fewest lines together:
/// that is the example that a reader checks soonest and finds hardest to doubt. Among equals it is
/// the one with the greatest loss, then the first by id. Where assumptions span a range the doctor
/// must lose at both ends of it, and the end is worked at which the loss is smaller, which is the
/// kinder one to the claim.
///
/// @param end of the comparison, by its place
public record Counterexample(Compared.Said doctor, int end) {

  private static final Comparator<Counterexample> SIMPLEST =
      Comparator.comparingInt(Counterexample::lines)
          .thenComparing(Counterexample::change)
          .thenComparing(each -> each.doctor().pattern().person().id());

  public Change change() {
    return doctor.changes().get(end);
  }

  /// Lines of both statements together.
  public int lines() {
    return change().before().lines().size() + change().after().lines().size();
  }

  static Optional<Counterexample> simplest(List<Compared.Said> doctors) {
    List<Counterexample> surely =
        doctors.stream()
            .filter(doctor -> doctor.changes().stream().allMatch(Change::isLoss))
            .map(Counterexample::kindest)
            .toList();
    return surely.stream().min(SIMPLEST);
  }

  private static Counterexample kindest(Compared.Said doctor) {
    return new Counterexample(doctor, doctor.changes().indexOf(doctor.most()));
  }
}
