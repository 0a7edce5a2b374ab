package org.safecover.app.account;

import java.util.Optional;
import java.util.stream.Stream;

/// What a token may be used for.
public enum Scope {
  READ("read", ""),
  ORDER_OFFERS("order:offers", "offers"),
  ORDER_RECALL("order:recall", "recall"),
  CHANGE_HOSPITAL("change:hospital", ""),
  CHANGE_PLANS("change:plans", "");

  private final String key;
  private final String ledgers;

  Scope(String key, String ledgers) {
    this.key = key;
    this.ledgers = ledgers;
  }

  /// The stable word for it.
  public String key() {
    return key;
  }

  /// Whether it lets orders to this kind of ledger through.
  public boolean ordersTo(String kind) {
    return ledgers.equals(kind);
  }

  /// Reads what `key` writes.
  public static Optional<Scope> find(String key) {
    return Stream.of(values()).filter(scope -> scope.key.equals(key)).findFirst();
  }
}
