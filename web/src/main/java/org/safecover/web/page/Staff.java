package org.safecover.web.page;

import java.time.Clock;
import java.util.List;
import org.safecover.app.access.StaffAct;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Side;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.access.AccessDeniedException;

/// Who of a trust may see its rota and plans, and who may change them.
public final class Staff {

  private static final List<Role> MAY_READ =
      List.of(Role.ROTA_COORDINATOR, Role.MEDICAL_DIRECTOR, Role.COMMANDER);

  private Staff() {}

  /// Somebody who reads what the trust's staff may read.
  ///
  /// @throws AccessDeniedException for everybody else
  public static StaffAct reading(SignedIn who, Clock clock) {
    return act(who, clock, MAY_READ);
  }

  /// Somebody who changes the hospital or its plans.
  ///
  /// @throws AccessDeniedException for everybody else
  public static StaffAct changing(SignedIn who, Clock clock) {
    return act(who, clock, List.of(Role.ROTA_COORDINATOR));
  }

  /// Somebody who answers for people's data at the trust.
  ///
  /// @throws AccessDeniedException for everybody else
  public static StaffAct administering(SignedIn who, Clock clock) {
    return act(who, clock, List.of(Role.ADMINISTRATOR));
  }

  /// Somebody who answers for the trust's doctors, and may see what each is paid.
  ///
  /// @throws AccessDeniedException for everybody else
  public static StaffAct directing(SignedIn who, Clock clock) {
    return act(who, clock, List.of(Role.MEDICAL_DIRECTOR));
  }

  /// Whether pages offer what only who changes may do.
  public static boolean mayChange(SignedIn who) {
    return who.account().is(Role.ROTA_COORDINATOR);
  }

  private static StaffAct act(SignedIn who, Clock clock, List<Role> roles) {
    Account account = who.account();
    if (account.side() instanceof Side.Trust(var code) && roles.stream().anyMatch(account::is)) {
      return new StaffAct(code, account.who().name().text(), clock.instant());
    }
    throw new AccessDeniedException("not of the staff who may do this");
  }
}
