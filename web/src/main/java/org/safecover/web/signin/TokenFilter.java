package org.safecover.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.safecover.app.account.Tokens;
import org.safecover.app.server.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out whose machine a request comes from. Tokens are looked up by their hash, so that the
/// time it takes tells nothing about those that exist.
final class TokenFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final Clock clock;

  TokenFilter(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  static boolean showsAToken(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(shown -> shown.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(shown -> new Secret(shown.substring(BEARER.length()).strip()))
        .flatMap(secret -> tokens.find(secret, clock.instant()))
        .map(token -> new SignedIn(token.account(), Optional.of(token.scopes())).authentication())
        .ifPresent(who -> SecurityContextHolder.setContext(new SecurityContextImpl(who)));
    chain.doFilter(request, response);
  }
}
