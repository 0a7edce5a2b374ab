package org.safecover.app.search;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.Level;

/// How far a search has come, as its server tells it.
///
/// @param doing what is being done, in words
/// @param reached what was reached so far, in words
/// @param levels that are through, in order
/// @param mayStop whether there is anything to stop
public record Progress(
    String doing, List<String> reached, List<Level> levels, boolean mayStop, Optional<End> end) {

  public Progress {
    reached = List.copyOf(reached);
    levels = List.copyOf(levels);
  }

  static Progress of(String doing) {
    return new Progress(doing, List.of(), List.of(), false, Optional.empty());
  }
}
