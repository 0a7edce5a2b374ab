package org.safecover.web.signin;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Accounts.Keyed;
import org.safecover.app.account.SignInName;
import org.safecover.app.account.WrongTries;
import org.safecover.app.server.Secret;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/// Whether a name and a password belong together. It takes as long, and answers the same, for a
/// name that no account has; and it never works on more than a few at once.
final class PasswordCheck implements AuthenticationProvider {

  private static final int AT_ONCE = 4;
  private static final int PATIENCE_SECONDS = 5;

  private final Accounts accounts;
  private final WrongTries tries;
  private final Passwords passwords;
  private final Clock clock;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  PasswordCheck(Accounts accounts, WrongTries tries, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.tries = tries;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = SignInName.plain(asked.getName());
    Secret password = new Secret(String.valueOf(asked.getCredentials()));
    if (!tries.mayTry(name, clock.instant())) {
      throw new LockedException("This name is locked for a while.");
    }
    Optional<Keyed> keyed =
        SignInName.isOne(name) ? accounts.find(new SignInName(name)) : Optional.empty();
    if (!matches(password, keyed.flatMap(Keyed::password)) || keyed.isEmpty()) {
      throw new BadCredentialsException("The name or the password is wrong.");
    }
    tries.right(name);
    return SignedIn.atBrowser(keyed.get().account()).authentication();
  }

  private boolean matches(Secret password, Optional<Secret> hashed) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AuthenticationServiceException("Too many sign in at once.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AuthenticationServiceException("The server is stopping.", e);
    }
    try {
      return passwords.matches(password, hashed);
    } finally {
      places.release();
    }
  }
}
