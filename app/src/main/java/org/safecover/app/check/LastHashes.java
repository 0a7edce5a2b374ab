package org.safecover.app.check;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Link;
import org.safecover.app.ledger.LinkListener;
import org.safecover.protocol.Sha256;

/// The hash of the last link of every ledger that is told: two stores with the same of these hold
/// the same ledgers.
public final class LastHashes implements LinkListener {

  private final SortedMap<LedgerId, Sha256> hashes = new TreeMap<>();
  private Optional<LedgerId> ledger = Optional.empty();

  @Override
  public void ledger(LedgerId begins) {
    ledger = Optional.of(begins);
  }

  @Override
  public void link(Link link) {
    ledger.ifPresent(id -> hashes.put(id, link.hash()));
  }

  /// The last hash by ledger.
  public SortedMap<LedgerId, Sha256> byLedger() {
    return Collections.unmodifiableSortedMap(hashes);
  }
}
