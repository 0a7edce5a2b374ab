package org.safecover.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.safecover.app.account.AccountId;
import org.safecover.app.account.SignIns;
import org.safecover.app.server.Secret;
import org.safecover.web.signin.Cookies.Kind;

/// Whether somebody is still there: for what stays open longer than one request.
public final class Presence {

  private final SignIns signIns;
  private final Cookies cookies;
  private final Clock clock;
  private final List<Consumer<AccountId>> listeners = new CopyOnWriteArrayList<>();

  Presence(SignIns signIns, Cookies cookies, Clock clock) {
    this.signIns = signIns;
    this.cookies = cookies;
    this.clock = clock;
  }

  /// Says, whenever it is asked, whether the sign-in of a request lasts. Asking does not lengthen
  /// it.
  public BooleanSupplier of(HttpServletRequest request) {
    Optional<Secret> secret = cookies.find(request, Kind.SIGNED_IN);
    return () -> secret.filter(drawn -> signIns.lasts(drawn, clock.instant())).isPresent();
  }

  /// Hears who signs out of this server.
  public void onLeaving(Consumer<AccountId> listener) {
    listeners.add(listener);
  }

  void left(AccountId account) {
    listeners.forEach(listener -> listener.accept(account));
  }
}
