package org.safecover.planner;

import com.google.ortools.sat.BoolVar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safecover.domain.rota.DutyId;

/// One person's variables in a model, and what the rules have said of the person so far.
final class Hand {

  final Options options;
  final Judge judge;
  final Map<DutyId, BoolVar> holds = new HashMap<>();
  final Map<DutyId, BoolVar> released = new HashMap<>();
  final Set<Set<DutyId>> foundLegal = new HashSet<>();
  final Set<Set<DutyId>> foundIllegal = new HashSet<>();

  Hand(Options options, Judge judge) {
    this.options = options;
    this.judge = judge;
  }

  BoolVar holds(Choice choice) {
    return variable(holds, choice.duty().id());
  }

  BoolVar released(Release release) {
    return variable(released, release.duty().id());
  }

  private static BoolVar variable(Map<DutyId, BoolVar> variables, DutyId id) {
    BoolVar variable = variables.get(id);
    if (variable == null) {
      throw new IllegalStateException(
          "No variable for " + id + ". Maybe the duty is not one of the person's options.");
    }
    return variable;
  }
}
