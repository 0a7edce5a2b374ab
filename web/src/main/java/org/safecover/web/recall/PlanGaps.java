package org.safecover.web.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.load.Loading;
import org.safecover.app.plan.PlanState;
import org.safecover.app.plan.PlanVersion;
import org.safecover.app.plan.Plans;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Plan;
import org.safecover.intake.plan.PlanFile;

/// The gaps that a trust's newest plans leave.
record PlanGaps(Plans plans) {

  List<GapInPlan> all(StaffAct act) {
    List<GapInPlan> all = new ArrayList<>();
    for (PlanVersion version : plans.latest(act)) {
      if (version.state() != PlanState.WITHDRAWN) {
        plans
            .findText(act, version.plan(), version.version())
            .map(text -> Loading.facts(PlanFile.read(version.plan() + ".json", text)))
            .ifPresent(plan -> add(version, plan, all));
      }
    }
    return all;
  }

  private static void add(PlanVersion version, Plan plan, List<GapInPlan> all) {
    int number = 0;
    for (Gap gap : plan.gaps().stream().sorted().toList()) {
      number++;
      all.add(new GapInPlan(version, plan, number, gap));
    }
  }

  /// A gap by its plan and number; none where there is no such.
  Optional<GapInPlan> find(StaffAct act, String plan, String number) {
    return plan.isBlank()
        ? Optional.empty()
        : all(act).stream()
            .filter(gap -> gap.key().equals(plan) && number.equals("" + gap.number()))
            .findFirst();
  }
}
