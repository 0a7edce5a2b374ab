package org.safecover.rules.cover;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Version;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Plan;

/// What a hospital plans for: an action as it stands, the plan in hand if there is one, and what is
/// tried beside.
///
/// @param amendment present when a plan in hand is changed
/// @param tried locks that are tried without being recorded in a plan
public record Facing(
    ActionId action, Version version, Optional<Amendment> amendment, List<Amendment.Lock> tried) {

  public Facing {
    tried = List.copyOf(tried);
  }

  /// An action for which there is no plan yet.
  public static Facing first(ActionId action, Version version) {
    return new Facing(action, version, Optional.empty(), List.of());
  }

  /// What a written plan was made for.
  public static Facing of(Plan plan) {
    return new Facing(plan.action(), plan.version(), plan.amendment(), List.of());
  }

  /// The same with posts given to people by hand, to see what it would cost.
  public Facing trying(List<Amendment.Lock> locks) {
    return new Facing(action, version, amendment, locks);
  }
}
