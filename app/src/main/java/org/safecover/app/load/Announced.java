package org.safecover.app.load;

import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Version;
import org.safecover.rules.cover.Facing;

/// One action as it is planned for.
///
/// @param version one of its versions, which stands
public record Announced(ActionId action, Version version) {

  /// A first plan for it, with nothing in hand.
  public Facing facing() {
    return Facing.first(action, version);
  }
}
