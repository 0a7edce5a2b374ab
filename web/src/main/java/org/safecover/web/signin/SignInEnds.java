package org.safecover.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.safecover.app.account.Account;
import org.safecover.app.account.SignIns;
import org.safecover.app.server.Secret;
import org.safecover.web.signin.Cookies.Kind;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/// What happens when somebody has signed in, by whichever way, and when they sign out. Whatever the
/// browser held before is worth nothing afterwards.
final class SignInEnds extends SavedRequestAwareAuthenticationSuccessHandler
    implements LogoutHandler {

  private static final System.Logger LOG = System.getLogger("safecover.signin");

  private final SignIns signIns;
  private final Cookies cookies;
  private final Clock clock;
  private final Presence presence;
  private final TypedForms forms;
  private final CsrfTokenRequestHandler tokens = new XorCsrfTokenRequestAttributeHandler();

  SignInEnds(Ways ways, Clock clock, Presence presence, TypedForms forms) {
    this.signIns = ways.signIns();
    this.cookies = ways.cookies();
    this.clock = clock;
    this.presence = presence;
    this.forms = forms;
  }

  /// How a sign-in is kept, here and in the browser.
  record Ways(SignIns signIns, Cookies cookies) {}

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws ServletException, IOException {
    if (who.getPrincipal() instanceof SignedIn signedIn) {
      begin(request, response, signedIn.account());
    }
    if (TypedForm.isCarried(request)) {
      forms.again(request, response);
    } else {
      super.onAuthenticationSuccess(request, response, who);
    }
  }

  void begin(HttpServletRequest request, HttpServletResponse response, Account account) {
    cookies.find(request, Kind.SIGNED_IN).ifPresent(signIns::end);
    Secret secret = signIns.begin(account.id(), clock.instant());
    cookies.set(response, Kind.SIGNED_IN, secret);
    tokens.handle(request, response, () -> BoundCsrfTokens.token(secret));
    cookies.remove(response, Kind.VISITING);
    LOG.log(System.Logger.Level.INFO, () -> "Signed in: account " + account.id());
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
    cookies.find(request, Kind.SIGNED_IN).ifPresent(signIns::end);
    cookies.remove(response, Kind.SIGNED_IN);
    if (who != null && who.getPrincipal() instanceof SignedIn signedIn) {
      presence.left(signedIn.account().id());
    }
  }
}
