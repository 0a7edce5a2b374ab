package org.safecover.cli.load;

import java.nio.file.Path;
import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.intake.plan.PlanFile;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.cover.PlanFault;

/// A written plan that keeps its promises, with the hospital it was made for.
public record PlanInHand(Plan plan, LoadedHospital loaded) {

  /// @throws UnusableInput when the plan breaks a promise
  public static PlanInHand read(Path file, Path hospital) {
    Plan plan = Loading.facts(PlanFile.read(file));
    LoadedHospital loaded = LoadedHospital.read(hospital);
    List<PlanFault> faults = PlanCheck.faults(loaded.hospital(), loaded.limits(), plan);
    if (!faults.isEmpty()) {
      throw UnusableInput.saying(
          "This plan breaks %d of its promises, so nothing is built on it; the first: %s"
              .formatted(faults.size(), faults.getFirst()),
          "Run safecover verify for all of them.");
    }
    return new PlanInHand(plan, loaded);
  }
}
