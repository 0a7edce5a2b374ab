package org.safecover.app.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.safecover.app.check.Retelling.Fault;
import org.safecover.app.document.Digests;
import org.safecover.app.ledger.Enclosure;
import org.safecover.app.ledger.TrustCode;
import org.safecover.protocol.Sha256;

/// Checks the documents that entries rest on: each is what its hash says, and some entry that was
/// told names it.
public final class EnclosureCheck {

  private final Set<Named> expected = new HashSet<>();
  private final Set<Named> told = new HashSet<>();
  private long whole;
  private long erased;

  EnclosureCheck() {}

  private record Named(TrustCode trust, Sha256 hash) {}

  /// How many documents there were.
  ///
  /// @param erased of which the hash alone is there
  /// @param missing that entries name, but that were never kept
  public record Documents(long whole, long erased, long missing) {}

  void expect(TrustCode trust, Set<Sha256> documents) {
    documents.stream().map(hash -> new Named(trust, hash)).forEach(expected::add);
  }

  Optional<Fault> findFault(Enclosure document) {
    Named named = new Named(document.trust(), document.hash());
    if (!expected.contains(named)) {
      return fault("the document", "one that an entry names", "one that no entry names");
    }
    if (!told.add(named)) {
      return fault("the document", "each once", "one that was there before");
    }
    return switch (document) {
      case Enclosure.Whole(_, var hash, var text) -> {
        whole++;
        Sha256 found = Digests.of(text);
        yield found.equals(hash)
            ? Optional.empty()
            : fault("the hash of the document", hash.hex(), found.hex());
      }
      case Enclosure.Erased _ -> {
        erased++;
        yield Optional.empty();
      }
    };
  }

  private static Optional<Fault> fault(String what, String expected, String found) {
    return Optional.of(new Fault(what, expected, found));
  }

  Documents tally() {
    return new Documents(whole, erased, expected.size() - told.size());
  }
}
