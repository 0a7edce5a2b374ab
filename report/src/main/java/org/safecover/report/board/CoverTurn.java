package org.safecover.report.board;

import java.time.Duration;
import java.util.Optional;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.Presence;

/// One cover with the rest around it.
///
/// @param before since the person's last work; absent when the rota shows none before
/// @param after until the person's next work; absent when the rota shows none after
public record CoverTurn(Cover cover, Optional<Rest> before, Optional<Rest> after) {

  /// Time free of work between a cover and the work next to it.
  ///
  /// @param beside how that work is worked
  public record Rest(Duration length, Presence beside) {}
}
