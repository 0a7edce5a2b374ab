package org.safecover.web.live;

import java.util.List;
import java.util.Optional;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.springframework.security.access.AccessDeniedException;

/// What somebody may be told of.
///
/// @param trust whose doctors and staff hear of their own trust alone; none for who reads what any
///   trust shows them
/// @param isStaff whether they see the trust's plans
/// @param viewer as whom they read ledgers
record Sight(Optional<TrustCode> trust, boolean isStaff, Viewer viewer) {

  private static final List<Role> STAFF =
      List.of(Role.ROTA_COORDINATOR, Role.MEDICAL_DIRECTOR, Role.COMMANDER);

  /// @throws AccessDeniedException for an account that is shown nothing which changes
  static Sight of(Account account) {
    if (account.viewer().addresses().isEmpty()) {
      throw new AccessDeniedException("is shown nothing that changes");
    }
    return new Sight(
        account.side() instanceof Side.Trust(var code) ? Optional.of(code) : Optional.empty(),
        account.side() instanceof Side.Trust && STAFF.stream().anyMatch(account::is),
        account.viewer());
  }

  boolean isOf(TrustCode other) {
    return trust.map(other::equals).orElse(true);
  }
}
