package org.safecover.app.server;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Where chance is drawn that nobody may be able to draw again: passwords, and the salts that keep
/// hidden events from being guessed.
public final class Secrets {

  private static final int PASSWORD_BYTES = 24;
  private static final int SALT_BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  /// A new password, of letters and digits.
  public Secret password() {
    return new Secret(HexFormat.of().formatHex(bytes(PASSWORD_BYTES)));
  }

  /// A new salt of 16 bytes.
  public byte[] salt() {
    return bytes(SALT_BYTES);
  }

  private byte[] bytes(int length) {
    byte[] drawn = new byte[length];
    random.nextBytes(drawn);
    return drawn;
  }
}
