package org.safecover.app.ledger;

import java.time.Instant;
import org.safecover.protocol.Sha256;

/// One link of a ledger's chain, with its event or without.
public sealed interface Link {

  /// The number of its entry; they count from 1.
  long number();

  /// The hash of the link before.
  Sha256 before();

  /// What it says of its event.
  Sha256 digest();

  /// Its own hash.
  Sha256 hash();

  /// A link whose event is shown.
  record Shown(long number, Sha256 before, Sha256 digest, Sha256 hash, Content content)
      implements Link {}

  /// A link whose event is not shown.
  record Hidden(long number, Sha256 before, Sha256 digest, Sha256 hash) implements Link {}

  /// A link whose event was erased: what it said of a person is gone for everybody.
  ///
  /// @param erasure what is left to say of it
  record Erased(long number, Sha256 before, Sha256 digest, Sha256 hash, Erasure erasure)
      implements Link {}

  /// When an event was erased.
  ///
  /// @param shownTo the addresses that it is still shown to as erased, with commas between them
  record Erasure(String shownTo, Instant at) {}

  /// What a digest is made of.
  ///
  /// @param salt 32 hexadecimal digits
  /// @param shownTo addresses in order, with commas between them
  /// @param entry the line of the entry
  record Content(String salt, String shownTo, String entry) {

    /// What a link says of an event with this content.
    public Sha256 digest() {
      return Chain.digest(salt, shownTo, entry);
    }
  }

  /// The link that follows on a hash.
  static Shown after(Sha256 before, long number, Content content) {
    Sha256 digest = content.digest();
    return new Shown(number, before, digest, Chain.next(before, number, digest), content);
  }
}
