package org.safecover.domain.cover;

import org.safecover.domain.time.Period;

/// One role that one person must hold over a stretch of time.
///
/// @param rule the row of the posts table it comes from
public record Post(PostId id, PostRule rule, Period period) {}
