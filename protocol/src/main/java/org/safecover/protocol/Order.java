package org.safecover.protocol;

import java.time.Instant;

/// A command as it arrives.
///
/// @param <C> the kind of command
/// @param id the same when the order is sent again
/// @param seen the number of the last entry that the party had been shown; 0 before the first
/// @param party on whose behalf; that it may speak for it has been checked
/// @param at when it arrived; not before the last entry of the ledger
public record Order<C>(CommandId id, long seen, Party party, Instant at, C command) {}
