package org.safecover.app.ledger;

/// Who is told the chains of ledgers, one link after another.
public interface LinkListener {

  /// A ledger begins, and the one before it is over.
  void ledger(LedgerId ledger);

  /// The next link of the ledger that began last.
  void link(Link link);

  /// A document that entries rest on; these come after all ledgers.
  default void document(Enclosure document) {}

  /// A message that has not gone out yet; these come last, and only where everything is told.
  default void waiting(Waiting message) {}
}
