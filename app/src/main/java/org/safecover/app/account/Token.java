package org.safecover.app.account;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A secret that a machine shows instead of signing in, as its owner reads it: without the secret.
public record Token(
    long number,
    AccountId account,
    String name,
    SortedSet<Scope> scopes,
    Instant ends,
    Optional<Instant> revoked) {

  public Token {
    scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
  }
}
