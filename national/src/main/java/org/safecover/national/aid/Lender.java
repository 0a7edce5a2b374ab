package org.safecover.national.aid;

import java.io.Serializable;
import java.util.List;
import org.safecover.national.plan.TrustPlan;
import org.safecover.national.trust.HospitalInput;

/// A trust that is asked, with the plan that its doctors already have.
public record Lender(HospitalInput hospital, TrustPlan plan, List<Asked> asked)
    implements Serializable {

  public Lender {
    asked = List.copyOf(asked);
  }
}
