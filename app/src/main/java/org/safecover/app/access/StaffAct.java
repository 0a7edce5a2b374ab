package org.safecover.app.access;

import java.time.Instant;
import java.util.Set;
import org.safecover.app.ledger.TrustCode;

/// Somebody of a trust's rota staff who does something at an instant. Whether they may is decided
/// before.
///
/// @param by the account, as it is written down
public record StaffAct(TrustCode trust, String by, Instant at) {

  private static final int LONGEST = 200;

  public StaffAct {
    if (by.isBlank() || by.length() > LONGEST) {
      throw new IllegalArgumentException("Not an account: '" + by + "'");
    }
  }

  /// The address that reaches them.
  public String address() {
    return "staff@" + trust;
  }

  /// As whom they read.
  public Set<String> viewers() {
    return Set.of(address());
  }
}
