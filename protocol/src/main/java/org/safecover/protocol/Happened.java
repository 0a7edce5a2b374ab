package org.safecover.protocol;

import java.time.Instant;

/// An event with when it happened and whose doing it was. It is never edited.
///
/// @param <E> the kind of event
public record Happened<E>(Instant at, Party party, E what) {}
