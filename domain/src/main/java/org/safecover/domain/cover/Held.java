package org.safecover.domain.cover;

import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// A stretch of a post that its published holder is due to hold.
public record Held(PersonId person, PostId post, Period period) {}
