package org.safecover.risk.prospect;

import java.util.OptionalInt;
import org.safecover.domain.cover.Post;
import org.safecover.domain.time.Period;

/// A stretch of an emergency post that must be held.
///
/// @param event the place among the chances of the one that this hangs on; none when it is needed
///   whatever happens
public record Place(Post post, Period period, OptionalInt event) {}
