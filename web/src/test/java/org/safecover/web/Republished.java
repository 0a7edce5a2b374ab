package org.safecover.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.app.access.StaffAct;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.plan.Draft;
import org.safecover.app.plan.Known;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.Plans;

/// The example's plan saved and published again by somebody else, whatever came before.
record Republished(Site site) {

  void now() {
    PlanKey key = new PlanKey("ours");
    StaffAct act = new StaffAct(new TrustCode("RXK"), "another", site.clock.instant());
    Plans plans = new Plans(site.database);
    String text = plans.findText(act, key, 1).orElseThrow();
    int version = plans.versions(act, key).size();
    plans.save(act, key, known(version), new Draft(text, 1, List.of()));
    plans.publish(act, key, known(version + 1), new TreeMap<>());
  }

  private static Known known(int version) {
    return new Known(version, Optional.of("again"));
  }
}
