package org.safecover.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.safecover.app.account.SignIns;
import org.safecover.web.signin.Cookies.Kind;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who a browser's request comes from. It asks the database each time, so that closing an
/// account takes effect at once.
final class SignInFilter extends OncePerRequestFilter {

  private final SignIns signIns;
  private final Cookies cookies;
  private final Clock clock;

  SignInFilter(SignIns signIns, Cookies cookies, Clock clock) {
    this.signIns = signIns;
    this.cookies = cookies;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/static/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    cookies
        .find(request, Kind.SIGNED_IN)
        .flatMap(secret -> signIns.find(secret, clock.instant()))
        .map(account -> SignedIn.atBrowser(account).authentication())
        .ifPresent(who -> SecurityContextHolder.setContext(new SecurityContextImpl(who)));
    chain.doFilter(request, response);
  }
}
