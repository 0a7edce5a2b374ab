package org.safecover.app.extract;

import java.time.Instant;
import java.util.Optional;

/// What one doctor was given of their own, at one time.
///
/// @param matter what it is of, such as `rota` or `plan 2016-01-12`
/// @param version counted from 1
/// @param content none when what was given before was taken back
public record Extract(String matter, int version, Optional<String> content, Instant at) {}
