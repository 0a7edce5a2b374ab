package org.safecover.rules.recovery;

import java.util.Optional;
import org.safecover.domain.rota.Session;
import org.safecover.domain.time.Period;

/// A proposal for a moved session.
///
/// @param to a later time at which everybody it needs has planned work there and no session; absent
///   when the published rota has none
public record Rebooking(Session session, Optional<Period> to) {}
