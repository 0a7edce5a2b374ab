package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.Optional;
import org.safecover.domain.recall.Ground;

/// What a trust asks for.
///
/// @param neededBy the hour after which a decision is of no use
public record Request(
    Scope scope, Ground ground, Optional<PlanReference> plan, Optional<Instant> neededBy) {}
