package org.safecover.app.load;

import java.nio.file.Path;
import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.intake.plan.PlanFile;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.PlanCheck;
import org.safecover.rules.cover.PlanFault;
import org.safecover.rules.cover.Situation;

/// A written plan that keeps its promises, with the hospital it was made for.
///
/// @param situation that the plan answers
public record PlanInHand(Plan plan, LoadedHospital loaded, Situation situation) {

  /// @throws UnusableInput when a file is unusable, or the plan breaks a promise
  public static PlanInHand read(Path file, Path hospital) {
    Plan plan = Loading.facts(PlanFile.read(file));
    return of(plan, LoadedHospital.read(hospital));
  }

  /// @throws UnusableInput when the plan breaks a promise
  public static PlanInHand of(Plan plan, LoadedHospital loaded) {
    mustKeep(PlanCheck.notOf(loaded.hospital(), plan));
    Situation situation = Situation.of(loaded.hospital(), loaded.limits(), Facing.of(plan));
    mustKeep(PlanCheck.faults(situation, plan));
    return new PlanInHand(plan, loaded, situation);
  }

  private static void mustKeep(List<PlanFault> faults) {
    if (!faults.isEmpty()) {
      throw UnusableInput.saying(
          "This plan breaks %d of its promises, so nothing is built on it; the first: %s"
              .formatted(faults.size(), faults.getFirst()),
          "Run safecover verify for all of them.");
    }
  }
}
