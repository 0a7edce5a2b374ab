package org.safecover.protocol.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Decision;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.offer.OfferEvent.DraftDropped;
import org.safecover.protocol.offer.OfferEvent.OfferDeclined;
import org.safecover.protocol.offer.OfferEvent.OfferLapsed;
import org.safecover.protocol.offer.OfferEvent.OfferSent;
import org.safecover.protocol.offer.OfferEvent.ReplanAsked;
import org.safecover.protocol.offer.PostOffers.Open;

/// One command about one doctor, by a party at an instant.
record OfferTurn(Open open, Party party, Instant at) {

  Decision<OfferEvent> decide(OfferCommand.ToDoctor command) {
    if (!party.equals(whoseWord(command))) {
      return Decision.refused(
          OfferGuard.PARTY.refusal(
              "This is for " + whoseWord(command).text() + " to say.",
              capital(whoseWord(command).text()) + " can give this command."));
    }
    List<OfferEvent.ToDoctor> events = events(command);
    boolean possible =
        events.stream().findFirst().flatMap(first -> OfferMoves.findNext(open, first)).isPresent();
    if (!possible) {
      return Decision.refused(notNow(command));
    }
    return findObstacle(command)
        .<Decision<OfferEvent>>map(Decision::refused)
        .orElseGet(() -> new Decision.Accepted<OfferEvent>(List.copyOf(events)));
  }

  static Party whoseWord(OfferCommand.ToDoctor command) {
    return switch (command) {
      case OfferCommand.Draft _,
          OfferCommand.Send _,
          OfferCommand.Confirm _,
          OfferCommand.Withdraw _ ->
          Organisation.TRUST;
      case OfferCommand.Accept(var doctor) -> new Party.Doctor(doctor);
      case OfferCommand.Decline(var doctor) -> new Party.Doctor(doctor);
      case OfferCommand.Lapse _ -> Party.Clock.HOUR;
    };
  }

  /// What a command leads to if nothing stands in its way; nothing when there is no offer to send.
  private List<OfferEvent.ToDoctor> events(OfferCommand.ToDoctor command) {
    return switch (command) {
      case OfferCommand.Draft(var doctor, var terms) ->
          List.of(new OfferEvent.OfferDrafted(doctor, terms));
      case OfferCommand.Send(var doctor, var replyBy) -> sent(doctor, replyBy);
      case OfferCommand.Accept(var doctor) -> List.of(new OfferEvent.OfferAccepted(doctor));
      case OfferCommand.Decline(var doctor) -> withReplan(new OfferDeclined(doctor));
      case OfferCommand.Confirm(var doctor) -> List.of(new OfferEvent.OfferConfirmed(doctor));
      case OfferCommand.Lapse(var doctor) -> withReplan(new OfferLapsed(doctor));
      case OfferCommand.Withdraw(var doctor) ->
          List.of(
              open.findOffer(doctor).filter(Offer.Drafted.class::isInstance).isPresent()
                  ? new DraftDropped(doctor)
                  : new OfferEvent.OfferWithdrawn(doctor));
    };
  }

  private List<OfferEvent.ToDoctor> sent(PersonId doctor, Instant replyBy) {
    return open.findOffer(doctor).stream()
        .<OfferEvent.ToDoctor>map(
            offer -> new OfferSent(doctor, open.post(), offer.terms(), replyBy))
        .toList();
  }

  private List<OfferEvent.ToDoctor> withReplan(OfferEvent.ToDoctor event) {
    return List.of(event, new ReplanAsked(event.doctor(), open.post()));
  }

  private Optional<Refusal> findObstacle(OfferCommand.ToDoctor command) {
    return switch (command) {
      case OfferCommand.Draft(_, var terms) -> findBegun(terms);
      case OfferCommand.Send(var doctor, var replyBy) -> findBadHour(terms(doctor), replyBy);
      case OfferCommand.Accept(var doctor) -> findLate(doctor);
      case OfferCommand.Decline(var doctor) -> findOver(terms(doctor));
      case OfferCommand.Confirm(var doctor) -> findBegun(terms(doctor)).or(() -> findHeld(doctor));
      case OfferCommand.Lapse(var doctor) -> findEarly(doctor);
      case OfferCommand.Withdraw(var doctor) -> findOver(terms(doctor));
    };
  }

  private Terms terms(PersonId doctor) {
    return open.findOffer(doctor).orElseThrow().terms();
  }

  private Refusal notNow(OfferCommand.ToDoctor command) {
    Optional<Offer> offer = open.findOffer(command.doctor());
    boolean askedBefore = offer.filter(OfferTurn::isOver).isPresent();
    if (askedBefore && command instanceof OfferCommand.Draft) {
      return OfferGuard.TWICE.refusal(
          "This doctor has been asked to hold this post: " + offer.get().text() + ".",
          "Plan with somebody else; nobody is asked twice for one post.");
    }
    return OfferGuard.NOW.refusal(
        "The offer to this doctor is %s.".formatted(offer.map(Offer::text).orElse("not written")),
        wanted(command));
  }

  private static boolean isOver(Offer offer) {
    return switch (offer) {
      case Offer.Declined _, Offer.Lapsed _, Offer.Withdrawn _ -> true;
      case Offer.Drafted _, Offer.Sent _, Offer.Accepted _, Offer.Confirmed _ -> false;
    };
  }

  private static String wanted(OfferCommand.ToDoctor command) {
    return switch (command) {
      case OfferCommand.Draft _ -> "An offer can be written anew until it is sent.";
      case OfferCommand.Send _ -> "Write the offer first; it is sent once.";
      case OfferCommand.Accept _ -> "An offer can be accepted once it is sent.";
      case OfferCommand.Decline _ -> "An offer can be declined once it is sent, and later too.";
      case OfferCommand.Confirm _ -> "An offer can be confirmed once the doctor has accepted.";
      case OfferCommand.Lapse _ -> "An offer lapses while an answer to it is waited for.";
      case OfferCommand.Withdraw _ -> "An offer can be withdrawn until it has ended.";
    };
  }

  private Optional<Refusal> findBegun(Terms terms) {
    return refuseIf(
        !at.isBefore(terms.period().start()),
        OfferGuard.BEGUN.refusal(
            "The post began at " + terms.period().start() + ".",
            "Offer a stretch of the post that lies ahead."));
  }

  private Optional<Refusal> findOver(Terms terms) {
    return refuseIf(
        !at.isBefore(terms.period().end()),
        OfferGuard.OVER.refusal(
            "The post ended at " + terms.period().end() + ".", "Nothing can change it now."));
  }

  private Optional<Refusal> findBadHour(Terms terms, Instant replyBy) {
    return refuseIf(
        !replyBy.isAfter(at) || replyBy.isAfter(terms.period().start()),
        OfferGuard.REPLY_BY.refusal(
            "The hour to reply by is " + replyBy + ".",
            "Name an hour after now and not after %s.".formatted(terms.period().start())));
  }

  private Optional<Refusal> findLate(PersonId doctor) {
    Instant lapse = lapse(doctor);
    return refuseIf(
        !at.isBefore(lapse),
        OfferGuard.LATE.refusal(
            "The hour to reply by was " + lapse + ".", "The trust can plan anew."));
  }

  private Optional<Refusal> findEarly(PersonId doctor) {
    Instant lapse = lapse(doctor);
    return refuseIf(
        at.isBefore(lapse),
        OfferGuard.EARLY.refusal(
            "The offer lapses at " + lapse + " and not before.", "Wait for that hour."));
  }

  private Instant lapse(PersonId doctor) {
    return open.findOffer(doctor).flatMap(OfferMoves::findLapse).orElseThrow();
  }

  private Optional<Refusal> findHeld(PersonId doctor) {
    boolean held =
        open.offers().values().stream()
            .filter(Offer.Confirmed.class::isInstance)
            .anyMatch(other -> other.terms().period().overlaps(terms(doctor).period()));
    return refuseIf(
        held,
        OfferGuard.HELD.refusal(
            "The post has been given to another doctor for that time.",
            "Withdraw the other offer first, or this one."));
  }

  private static Optional<Refusal> refuseIf(boolean obstacle, Refusal refusal) {
    return obstacle ? Optional.of(refusal) : Optional.empty();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
