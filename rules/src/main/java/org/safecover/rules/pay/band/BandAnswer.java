package org.safecover.rules.pay.band;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.pay.Band;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;

/// The band of one doctor's pattern, with the questions that led to it.
///
/// @param measured what was measured; absent when a figure that measuring needs is missing
/// @param path every question asked, in order
/// @param assumed the assumptions that the band rests on
/// @param notes what was taken for want of a statement, as sentences
public record BandAnswer(
    WorkPattern pattern,
    Optional<BandFacts> measured,
    List<BandStep> path,
    Outcome outcome,
    List<Assumption> assumed,
    List<String> notes) {

  public BandAnswer {
    path = List.copyOf(path);
    assumed = List.copyOf(assumed);
    notes = List.copyOf(notes);
  }

  /// @throws IllegalStateException when nothing was measured
  public BandFacts facts() {
    return measured.orElseThrow(() -> new IllegalStateException("Nothing was measured."));
  }

  /// The band when it can be said.
  public Optional<Band> findBand() {
    return switch (outcome) {
      case Outcome.Said(var band, var _) -> Optional.of(band);
      case Outcome.CannotBeSaid _ -> Optional.empty();
    };
  }

  /// What the questions came to.
  public sealed interface Outcome {

    /// @param share of basic pay of a part-time doctor, `F5` to `F9`, where there is one
    record Said(Band band, Optional<String> share) implements Outcome {}

    /// @param missing what would be needed; not empty
    record CannotBeSaid(List<Missing> missing) implements Outcome {

      public CannotBeSaid {
        missing = List.copyOf(missing);
      }
    }
  }
}
