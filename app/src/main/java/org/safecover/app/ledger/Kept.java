package org.safecover.app.ledger;

import java.time.Instant;
import java.util.Optional;
import org.safecover.protocol.Due;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Sha256;

/// A ledger as it stands in the database.
///
/// @param row its number there; none before its first event
/// @param last the hash of its last link, or of its name
/// @param due the next hour that will come of itself
record Kept<S, C, E>(
    Optional<Long> row, Ledger<S, C, E> ledger, Sha256 last, Optional<Due<C>> due) {

  static <S, C, E> Kept<S, C, E> of(
      Kind<S, C, E> kind, Optional<Long> row, Ledger<S, C, E> ledger, Sha256 last) {
    return new Kept<>(row, ledger, last, kind.protocol().due(ledger.state()).stream().findFirst());
  }

  /// The same, once it has a number.
  Kept<S, C, E> in(long given) {
    return new Kept<>(Optional.of(given), ledger, last, due);
  }

  Optional<Instant> findDueAt() {
    return due.map(Due::at);
  }
}
