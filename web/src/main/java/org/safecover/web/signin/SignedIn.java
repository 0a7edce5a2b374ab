package org.safecover.web.signin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Whoever a request comes from.
///
/// @param token what their token may be used for; none at a browser, where it is everything
public record SignedIn(Account account, Optional<SortedSet<Scope>> token)
    implements AuthenticatedPrincipal {

  /// Somebody at a browser.
  static SignedIn atBrowser(Account account) {
    return new SignedIn(account, Optional.empty());
  }

  /// Whether orders to this kind of ledger may come this way.
  public boolean mayOrderTo(String ledgers) {
    return token.isEmpty() || token.get().stream().anyMatch(scope -> scope.ordersTo(ledgers));
  }

  /// Whether they show a token, and it is for one of these.
  boolean showsATokenFor(List<Scope> scopes) {
    return token.stream().flatMap(Collection::stream).anyMatch(scopes::contains);
  }

  @Override
  public String getName() {
    return account.who().name().text();
  }

  /// As Spring Security holds it.
  Authentication authentication() {
    List<GrantedAuthority> authorities = new ArrayList<>();
    account.who().roles().stream().map(SignedIn::authority).forEach(authorities::add);
    token.ifPresent(scopes ->
        scopes.forEach(scope -> authorities.add(new SimpleGrantedAuthority(authority(scope)))));
    return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
  }

  static String authority(Scope scope) {
    return "SCOPE_" + scope.key();
  }

  private static GrantedAuthority authority(Role role) {
    return new SimpleGrantedAuthority("ROLE_" + role.key());
  }
}
