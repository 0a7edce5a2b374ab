package org.safecover.web.signin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// What a password must be like, and what is kept of it.
final class Passwords {

  private static final int SHORTEST = 12;
  private static final int MOST_BYTES = 72;
  private static final int STRENGTH = 11;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));
  private final String nobodys;

  Passwords(Secrets secrets) {
    this.nobodys = hashed(secrets.password()).text();
  }

  Secret hashed(Secret password) {
    return new Secret(String.valueOf(encoder.encode(password.text())));
  }

  /// Whether a password is the one that was hashed. Without a hash it works as long, for nothing.
  boolean matches(Secret password, Optional<Secret> hashed) {
    boolean fits = password.text().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    boolean same =
        encoder.matches(fits ? password.text() : "", hashed.map(Secret::text).orElse(nobodys));
    return same && fits && hashed.isPresent();
  }

  /// Everything that is wrong with a new password.
  static List<String> problems(Secret password, Secret again, String name) {
    List<String> problems = new ArrayList<>();
    String text = password.text();
    if (text.codePointCount(0, text.length()) < SHORTEST) {
      problems.add("The password is too short: use at least " + SHORTEST + " characters.");
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      problems.add("The password is too long: use at most " + MOST_BYTES + " letters.");
    }
    if (!name.isBlank() && text.toLowerCase(Locale.ROOT).contains(name)) {
      problems.add("The password holds the name: choose another.");
    }
    if (!text.equals(again.text())) {
      problems.add("The two passwords differ: type the same one twice.");
    }
    return problems;
  }
}
