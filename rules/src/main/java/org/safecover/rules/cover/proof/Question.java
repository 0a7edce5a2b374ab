package org.safecover.rules.cover.proof;

import java.util.Map;
import java.util.Set;
import org.safecover.domain.cover.NeedId;

/// What one person is asked: the most you could cover at these prices?
///
/// @param prices of needs; those not named are worth nothing
/// @param held what the person holds in the case at hand
/// @param barred what the person does not hold in the case at hand
record Question(Map<NeedId, Long> prices, Set<NeedId> held, Set<NeedId> barred) {

  long price(NeedId need) {
    return prices.getOrDefault(need, 0L);
  }

  boolean isAskedOf(NeedId need) {
    return held.contains(need) || (prices.containsKey(need) && !barred.contains(need));
  }
}
