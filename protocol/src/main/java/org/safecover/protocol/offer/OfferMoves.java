package org.safecover.protocol.offer;

import java.time.Instant;
import java.util.Optional;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.offer.Offer.Accepted;
import org.safecover.protocol.offer.Offer.Confirmed;
import org.safecover.protocol.offer.Offer.Declined;
import org.safecover.protocol.offer.Offer.Drafted;
import org.safecover.protocol.offer.Offer.Lapsed;
import org.safecover.protocol.offer.Offer.Sent;
import org.safecover.protocol.offer.Offer.Withdrawn;
import org.safecover.protocol.offer.PostOffers.Open;

/// Which event can follow on which offer, and where it leads.
final class OfferMoves {

  private OfferMoves() {}

  /// The offers after an event; none when it cannot follow.
  static Optional<PostOffers> findNext(Open open, OfferEvent.ToDoctor event) {
    PersonId doctor = event.doctor();
    Optional<Offer> offer = open.findOffer(doctor);
    return switch (event) {
      case OfferEvent.OfferDrafted(_, var terms) ->
          offer.isEmpty() || offer.get() instanceof Drafted
              ? Optional.of(open.with(doctor, new Drafted(terms)))
              : Optional.empty();
      case OfferEvent.DraftDropped _ ->
          offer.filter(Drafted.class::isInstance).map(_ -> open.without(doctor));
      case OfferEvent.ReplanAsked(_, var post) ->
          offer
              .filter(each -> each instanceof Declined || each instanceof Lapsed)
              .filter(_ -> post.equals(open.post()))
              .map(_ -> open);
      case OfferEvent.OfferSent sent ->
          offer
              .filter(new Drafted(sent.terms())::equals)
              .filter(_ -> sent.post().equals(open.post()))
              .map(_ -> open.with(doctor, new Sent(sent.terms(), sent.replyBy())));
      case OfferEvent.OfferAccepted _,
          OfferEvent.OfferDeclined _,
          OfferEvent.OfferConfirmed _,
          OfferEvent.OfferLapsed _,
          OfferEvent.OfferWithdrawn _ ->
          offer.flatMap(from -> findNext(from, event)).map(next -> open.with(doctor, next));
    };
  }

  private static Optional<Offer> findNext(Offer from, OfferEvent.ToDoctor event) {
    Terms terms = from.terms();
    return switch (from) {
      case Sent _ ->
          event instanceof OfferEvent.OfferAccepted
              ? Optional.of(new Accepted(terms))
              : findEnd(terms, event);
      case Accepted _ ->
          event instanceof OfferEvent.OfferConfirmed
              ? Optional.of(new Confirmed(terms))
              : findEnd(terms, event);
      case Confirmed _ ->
          event instanceof OfferEvent.OfferLapsed ? Optional.empty() : findEnd(terms, event);
      case Drafted _, Declined _, Lapsed _, Withdrawn _ -> Optional.empty();
    };
  }

  private static Optional<Offer> findEnd(Terms terms, OfferEvent.ToDoctor event) {
    return switch (event) {
      case OfferEvent.OfferDeclined _ -> Optional.of(new Declined(terms));
      case OfferEvent.OfferLapsed _ -> Optional.of(new Lapsed(terms));
      case OfferEvent.OfferWithdrawn _ -> Optional.of(new Withdrawn(terms));
      case OfferEvent.OfferDrafted _,
          OfferEvent.DraftDropped _,
          OfferEvent.OfferSent _,
          OfferEvent.OfferAccepted _,
          OfferEvent.OfferConfirmed _,
          OfferEvent.ReplanAsked _ ->
          Optional.empty();
    };
  }

  /// The hour at which an offer lapses by itself.
  static Optional<Instant> findLapse(Offer offer) {
    return switch (offer) {
      case Sent(_, var replyBy) -> Optional.of(replyBy);
      case Accepted(var terms) -> Optional.of(terms.period().start());
      case Drafted _, Declined _, Confirmed _, Lapsed _, Withdrawn _ -> Optional.empty();
    };
  }
}
