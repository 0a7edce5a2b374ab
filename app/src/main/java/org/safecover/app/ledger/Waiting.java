package org.safecover.app.ledger;

/// A message that has not gone out yet: a viewer is to hear of an entry.
public record Waiting(LedgerId ledger, long number, String viewer) {}
