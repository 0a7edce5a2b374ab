package org.safecover.app.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.safecover.protocol.Sha256;

/// Hashes of contents, as every tool works them out.
public final class Digests {

  private Digests() {}

  public static Sha256 of(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return new Sha256(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java brings SHA-256.", e);
    }
  }

  /// The hash of a text in UTF-8.
  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
