package org.safecover.app.check;

import java.util.Optional;
import java.util.OptionalLong;
import org.safecover.app.ledger.Chain;
import org.safecover.app.ledger.Enclosure;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Link;
import org.safecover.app.ledger.LinkListener;
import org.safecover.protocol.Sha256;

/// Checks chains as they are told: numbers without a gap, each hash from the one before, each event
/// as it was when its hash was made, and each in its place by the rules of its kind.
public final class ChainCheck implements LinkListener {

  private final Kinds kinds;
  private final Extent extent;
  private Optional<LedgerId> ledger = Optional.empty();
  private Optional<Retelling<?, ?, ?>> retelling = Optional.empty();
  private Sha256 last = new Sha256("0".repeat(64));
  private long number;
  private long ledgers;
  private long events;
  private long hidden;
  private long erased;
  private final EnclosureCheck enclosures = new EnclosureCheck();
  private Optional<Broken> broken = Optional.empty();

  public ChainCheck(Kinds kinds, Extent extent) {
    this.kinds = kinds;
    this.extent = extent;
  }

  /// How much of the ledgers is told.
  public enum Extent {
    /// Every event.
    EVERYTHING,
    /// What one viewer is shown; of the rest, the hashes.
    WHAT_WAS_SHOWN
  }

  @Override
  public void ledger(LedgerId begins) {
    ledgers++;
    ledger = Optional.of(begins);
    retelling = kinds.find(begins.kind()).map(Retelling::new);
    last = Chain.start(begins);
    number = 0;
    if (retelling.isEmpty()) {
      report("the kind of the ledger", "one that this version can read", begins.kind());
    }
  }

  @Override
  public void link(Link link) {
    if (broken.isPresent()) {
      return;
    }
    number++;
    checkPlace(link);
    checkContent(link);
    checkHash(link);
    last = link.hash();
  }

  private void checkPlace(Link link) {
    if (link.number() != number) {
      report("the number of the entry", "" + number, "" + link.number());
    }
    if (!link.before().equals(last)) {
      report("the hash of the entry before", last.hex(), link.before().hex());
    }
  }

  private void checkContent(Link link) {
    switch (link) {
      case Link.Shown shown -> checkShown(shown);
      case Link.Hidden _ -> checkHidden();
      case Link.Erased _ -> {
        erased++;
        retelling.ifPresent(Retelling::skip);
      }
    }
  }

  private void checkShown(Link.Shown shown) {
    events++;
    Sha256 digest = shown.content().digest();
    if (!digest.equals(shown.digest())) {
      report("the digest of the event", digest.hex(), shown.digest().hex());
    }
  }

  private void checkHidden() {
    hidden++;
    if (extent == Extent.EVERYTHING) {
      report("the event", "the event that the hash was made from", "none");
    }
    retelling.ifPresent(Retelling::skip);
  }

  private void checkHash(Link link) {
    Sha256 hash = Chain.next(link.before(), link.number(), link.digest());
    if (!hash.equals(link.hash())) {
      report("the hash, worked out from what is written", hash.hex(), link.hash().hex());
    }
    if (broken.isEmpty() && link instanceof Link.Shown shown) {
      retelling
          .flatMap(told -> told.findFault(number, shown.content().entry()))
          .ifPresent(fault -> report(fault.what(), fault.expected(), fault.found()));
      retelling.ifPresent(
          told -> ledger.ifPresent(id -> enclosures.expect(id.trust(), told.documents())));
    }
  }

  @Override
  public void document(Enclosure document) {
    enclosures
        .findFault(document)
        .ifPresent(fault -> {
          if (broken.isEmpty()) {
            String place = "document " + document.trust() + " " + document.hash();
            broken =
                Optional.of(
                    new Broken(
                        OptionalLong.empty(),
                        Optional.of(place),
                        fault.what(),
                        fault.expected(),
                        fault.found()));
          }
        });
  }

  private void report(String what, String expected, String found) {
    if (broken.isEmpty()) {
      String place = ledger.map(LedgerId::key).orElse("") + (number > 0 ? " entry " + number : "");
      broken =
          Optional.of(new Broken(OptionalLong.empty(), Optional.of(place), what, expected, found));
    }
  }

  /// The first broken link; none when the chains hold.
  public Optional<Broken> findBroken() {
    return broken;
  }

  long number() {
    return number;
  }

  Sha256 last() {
    return last;
  }

  /// What was checked, in words.
  public Tally tally() {
    return new Tally(ledgers, events, hidden, erased, enclosures.tally());
  }

  /// How much was checked.
  ///
  /// @param hidden entries of which the hash alone is there, because they are not shown
  /// @param erased entries of which the hash alone is there, because their time was over
  public record Tally(
      long ledgers, long events, long hidden, long erased, EnclosureCheck.Documents documents) {}
}
