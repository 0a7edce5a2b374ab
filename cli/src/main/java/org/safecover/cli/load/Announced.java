package org.safecover.cli.load;

import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Version;

/// One action as it is planned for.
///
/// @param version one of its versions, which stands
public record Announced(ActionId action, Version version) {}
