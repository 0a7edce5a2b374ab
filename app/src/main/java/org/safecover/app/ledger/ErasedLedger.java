package org.safecover.app.ledger;

import java.time.Instant;

/// A ledger of which an event was erased: its chain can be checked, but nothing can be added to it,
/// since nobody can tell any more where it stands.
public final class ErasedLedger extends RuntimeException {

  ErasedLedger(LedgerId ledger, Instant at) {
    super(
        "Nothing can be added to %s: an event of it was erased at %s, when its time was over."
            .formatted(ledger, at));
  }
}
