package org.safecover.report.band;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.pay.band.BandAnswer;
import org.safecover.rules.pay.band.BandOptions;
import org.safecover.rules.pay.band.RotaBand;

/// The bands of a hospital's rotas.
///
/// @param options by which they were worked out
/// @param rotas in order of name
/// @param asked the one person who was asked about; absent for everybody
public record BandFindings(
    Hospital hospital, BandOptions options, List<RotaBand> rotas, Optional<PersonId> asked) {

  public BandFindings {
    rotas = List.copyOf(rotas);
  }

  /// Those asked about, in order of rota and id.
  List<BandAnswer> answers() {
    return rotas.stream().flatMap(rota -> rota.people().stream()).filter(this::isAsked).toList();
  }

  /// Whether the band of everybody asked about can be said.
  public boolean isWhole() {
    return answers().stream().allMatch(answer -> answer.findBand().isPresent());
  }

  private boolean isAsked(BandAnswer answer) {
    return asked.isEmpty() || asked.get().equals(answer.pattern().person().id());
  }
}
