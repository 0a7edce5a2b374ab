package org.safecover.web.offer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safecover.app.account.Account;
import org.safecover.app.account.Side;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.PostOffers;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.access.AccessDeniedException;

/// The offers to one doctor, read as that doctor: the database gives nothing of anybody else's.
record OwnOffers(Readings readings, Viewer viewer, Instant now) {

  private static final Kind<PostOffers, OfferCommand, OfferEvent> OFFERS = Kind.offers();

  /// @throws AccessDeniedException for an account that is no doctor's
  static OwnOffers of(SignedIn who, Readings readings, Instant now) {
    Account account = who.account();
    if (account.side() instanceof Side.Trust(var code) && account.who().doctor().isPresent()) {
      return new OwnOffers(readings, Viewer.of(account.who().doctor().get(), code), now);
    }
    throw new AccessDeniedException("not a doctor's account");
  }

  /// All of them, the post that begins first before the others.
  List<OwnOffer> all() {
    return readings.ledgers(viewer).stream()
        .filter(id -> id.kind().equals(OFFERS.word()))
        .map(this::find)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(OwnOffer::period).thenComparing(OwnOffer::ledger))
        .toList();
  }

  Optional<OwnOffer> find(String ledger) {
    return LedgerId.find(ledger).filter(id -> id.kind().equals(OFFERS.word())).flatMap(this::find);
  }

  private Optional<OwnOffer> find(LedgerId id) {
    return OwnOffer.find(id.key(), readings.entries(viewer, OFFERS, id), now);
  }
}
