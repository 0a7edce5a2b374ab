package org.safecover.web.signin;

import java.util.List;
import org.safecover.app.account.Account;
import org.safecover.app.account.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Whoever a request comes from.
public record SignedIn(Account account) implements AuthenticatedPrincipal {

  @Override
  public String getName() {
    return account.who().name().text();
  }

  /// As Spring Security holds it.
  Authentication authentication() {
    List<GrantedAuthority> authorities =
        account.who().roles().stream().map(SignedIn::authority).toList();
    return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
  }

  private static GrantedAuthority authority(Role role) {
    return new SimpleGrantedAuthority("ROLE_" + role.key());
  }
}
