package org.safecover.rules.pay.comparison;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;

/// Weighs claims. A claim about all doctors can fail while the pay of some cannot be said, but it
/// cannot hold.
///
/// @param ends the assumptions at each end of the comparison
record Verdicts(
    List<List<Assumption>> ends, List<Compared.Said> said, List<Compared.Unsaid> unsaid) {

  Verdict of(Claim claim) {
    if (said.isEmpty()) {
      return cannotBeSaid(claim);
    }
    List<Integer> fails =
        IntStream.range(0, ends.size())
            .filter(end -> !claim.isTrueOf(changes(end)))
            .boxed()
            .toList();
    return switch (claim) {
      case Claim.NobodyWorseOff _ when fails.size() == ends.size() ->
          new Verdict.Fails(claim, Counterexample.simplest(said));
      case Claim.NobodyWorseOff _, Claim.AverageRise _ when !unsaid.isEmpty() ->
          cannotBeSaid(claim);
      case Claim.AverageRise _ when fails.size() == ends.size() ->
          new Verdict.Fails(claim, Optional.empty());
      case Claim.NobodyWorseOff _, Claim.AverageRise _ when fails.isEmpty() ->
          new Verdict.Holds(claim);
      case Claim.NobodyWorseOff _, Claim.AverageRise _ ->
          new Verdict.Depends(claim, ends.get(firstNotIn(fails)), ends.get(fails.getFirst()));
    };
  }

  private List<Change> changes(int end) {
    return said.stream().map(doctor -> doctor.changes().get(end)).toList();
  }

  private int firstNotIn(List<Integer> fails) {
    return IntStream.range(0, ends.size())
        .filter(end -> !fails.contains(end))
        .findFirst()
        .orElseThrow();
  }

  private Verdict cannotBeSaid(Claim claim) {
    TreeSet<Missing> missing = new TreeSet<>();
    unsaid.forEach(each -> missing.addAll(each.missing()));
    return new Verdict.CannotBeSaid(claim, List.copyOf(missing), unsaid.size());
  }
}
