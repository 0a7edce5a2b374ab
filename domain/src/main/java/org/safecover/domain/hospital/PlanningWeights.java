package org.safecover.domain.hospital;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.safecover.domain.rota.Priority;

/// How a hospital weighs what a plan costs it, within each level of the objective.
///
/// @param patient weight of one moved patient, by priority; every priority is present
/// @param cover weight of one cover in the disturbance of the published rota
/// @param release weight of one duty that its doctor is released from
/// @param notStated further weight of each part of a post, between handover times, that is covered
///   by someone whose availability is not stated
/// @param night weight of the square of one person's covering nights in fairness
/// @param hour weight of the square of one person's covering hours in fairness
public record PlanningWeights(
    Map<Priority, Integer> patient, int cover, int release, int notStated, int night, int hour) {

  public PlanningWeights {
    patient = Collections.unmodifiableMap(new EnumMap<>(patient));
    if (patient.size() != Priority.values().length) {
      throw new IllegalArgumentException("Every priority needs a weight: " + patient);
    }
  }
}
