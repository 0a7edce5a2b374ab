package org.safecover.rules.pay.comparison;

import java.util.List;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Missing;

/// One doctor in a comparison.
public sealed interface Compared {

  WorkPattern pattern();

  /// @param changes one for each end of the comparison, in their order
  record Said(WorkPattern pattern, List<Change> changes) implements Compared {

    public Said {
      changes = List.copyOf(changes);
    }

    /// The change that is worst for the doctor.
    public Change least() {
      return changes.stream().min(Change::compareTo).orElseThrow();
    }

    /// The change that is best for the doctor.
    public Change most() {
      return changes.stream().max(Change::compareTo).orElseThrow();
    }
  }

  /// @param missing every figure that was needed; not empty
  record Unsaid(WorkPattern pattern, List<Missing> missing) implements Compared {

    public Unsaid {
      missing = List.copyOf(missing);
    }
  }
}
