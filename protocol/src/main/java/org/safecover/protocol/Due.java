package org.safecover.protocol;

import java.time.Instant;

/// An hour at which the clock has an order to give, unless something happens before.
///
/// @param <C> the kind of command
public record Due<C>(Instant at, C command) {}
