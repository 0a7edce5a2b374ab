package org.safecover.app.search;

import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.plan.PlanKey;

/// Who asked for what to be searched for.
///
/// @param task as whoever waits reads it
/// @param request what a machine calls it: the same one sent again begins nothing new
public record Asked(StaffAct act, PlanKey plan, String task, Optional<String> request) {

  public TrustCode trust() {
    return act.trust();
  }
}
