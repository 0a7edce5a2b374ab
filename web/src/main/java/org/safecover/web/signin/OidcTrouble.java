package org.safecover.web.signin;

/// The place where people sign in cannot be used.
public final class OidcTrouble extends RuntimeException {

  OidcTrouble(String issuer, RuntimeException cause) {
    super("--oidc-issuer: nothing that can be used was found at " + issuer + ".", cause);
  }
}
