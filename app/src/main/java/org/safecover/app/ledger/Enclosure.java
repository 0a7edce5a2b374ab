package org.safecover.app.ledger;

import java.time.Instant;
import org.safecover.protocol.Sha256;

/// A document that entries of a trust's ledgers rest on and name by its hash.
public sealed interface Enclosure {

  TrustCode trust();

  /// The SHA-256 of its text in UTF-8.
  Sha256 hash();

  /// One that is there.
  record Whole(TrustCode trust, Sha256 hash, String text) implements Enclosure {}

  /// One whose text was erased.
  record Erased(TrustCode trust, Sha256 hash, Instant at) implements Enclosure {}
}
