package org.safecover.app.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.safecover.protocol.Sha256;

/// How the hashes of a ledger follow from one another. Every hash is the SHA-256 of a text in
/// UTF-8, so that anybody can work it out again with the tools of any system.
public final class Chain {

  private static final String FORM = "safecover ledger 1";

  private Chain() {}

  /// What the first link of a ledger comes after: a hash of the ledger's name.
  public static Sha256 start(LedgerId ledger) {
    return of(FORM + "\n" + ledger.key() + "\n");
  }

  /// What a link says of its event, so that an event can be left out without breaking the chain.
  ///
  /// @param shownTo addresses in order, with commas between them
  /// @param salt 32 hexadecimal digits, known to who is shown the event: without it nobody can try
  ///   out what a hidden event says
  public static Sha256 digest(String salt, String shownTo, String entry) {
    return of(salt + "\n" + shownTo + "\n" + entry + "\n");
  }

  /// The hash of a link.
  public static Sha256 next(Sha256 before, long number, Sha256 digest) {
    return of(before + "\n" + number + "\n" + digest + "\n");
  }

  static Sha256 of(byte[] hash) {
    return new Sha256(HexFormat.of().formatHex(hash));
  }

  static byte[] bytes(Sha256 hash) {
    return HexFormat.of().parseHex(hash.hex());
  }

  private static Sha256 of(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return of(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java brings SHA-256.", e);
    }
  }
}
