package org.safecover.rules.pay.comparison;

import java.util.List;
import java.util.Optional;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;

/// What a comparison says of a claim.
public sealed interface Verdict {

  Claim claim();

  /// It is true of every doctor here.
  record Holds(Claim claim) implements Verdict {}

  /// It is not true, whatever the assumptions span.
  ///
  /// @param example a doctor whom it is not true of, where it speaks of single doctors
  record Fails(Claim claim, Optional<Counterexample> example) implements Verdict {}

  /// It is true for some of what the assumptions span and not for the rest.
  ///
  /// @param holdsAt an end at which it is true
  /// @param failsAt an end at which it is not
  record Depends(Claim claim, List<Assumption> holdsAt, List<Assumption> failsAt)
      implements Verdict {

    public Depends {
      holdsAt = List.copyOf(holdsAt);
      failsAt = List.copyOf(failsAt);
    }
  }

  /// Figures are missing without which it can neither hold nor fail.
  ///
  /// @param missing in order of id; not empty
  /// @param doctors whose pay cannot be said
  record CannotBeSaid(Claim claim, List<Missing> missing, int doctors) implements Verdict {

    public CannotBeSaid {
      missing = List.copyOf(missing);
    }
  }
}
