package org.safecover.protocol.offer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Decision;
import org.safecover.protocol.Due;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Protocol;
import org.safecover.protocol.offer.OfferCommand.OpenPost;
import org.safecover.protocol.offer.OfferEvent.PostOpened;

/// The rules of the offers of one post.
public final class OfferProtocol implements Protocol<PostOffers, OfferCommand, OfferEvent> {

  private static final int VERSION = 1;

  @Override
  public PostOffers start() {
    return new PostOffers.Unopened();
  }

  @Override
  public Decision<OfferEvent> decide(
      PostOffers state, OfferCommand command, Party party, Instant at) {
    return switch (command) {
      case OpenPost open -> open(state, open, party);
      case OfferCommand.ToDoctor toDoctor ->
          switch (state) {
            case PostOffers.Open open -> new OfferTurn(open, party, at).decide(toDoctor);
            case PostOffers.Unopened _ ->
                Decision.refused(
                    OfferGuard.NOW.refusal(
                        "No post has been opened.", "Open the post that is to be offered."));
          };
    };
  }

  private static Decision<OfferEvent> open(PostOffers state, OpenPost open, Party party) {
    if (party != Organisation.TRUST) {
      return Decision.refused(
          OfferGuard.PARTY.refusal(
              "Only the trust offers posts.", "The trust can give this command."));
    }
    return switch (state) {
      case PostOffers.Unopened _ ->
          Decision.accepted(new PostOpened(VERSION, open.action(), open.post()));
      case PostOffers.Open _ ->
          Decision.refused(
              OfferGuard.NOW.refusal(
                  "The post is open already.", "Draft an offer, or open another post."));
    };
  }

  @Override
  public Optional<PostOffers> findApplied(PostOffers state, Happened<OfferEvent> event) {
    return switch (event.what()) {
      case PostOpened opened ->
          state instanceof PostOffers.Unopened
              ? Optional.of(new PostOffers.Open(opened.action(), opened.post(), new TreeMap<>()))
              : Optional.empty();
      case OfferEvent.ToDoctor toDoctor ->
          state instanceof PostOffers.Open open
              ? OfferMoves.findNext(open, toDoctor)
              : Optional.empty();
    };
  }

  @Override
  public boolean visibleTo(Happened<OfferEvent> event, Party party) {
    return switch (party) {
      case Organisation organisation -> organisation == Organisation.TRUST;
      case Party.Clock _ -> true;
      case Party.Doctor(var id) -> isShownToDoctor(event.what(), id);
    };
  }

  private static boolean isShownToDoctor(OfferEvent event, PersonId doctor) {
    return switch (event) {
      case PostOpened _,
          OfferEvent.OfferDrafted _,
          OfferEvent.DraftDropped _,
          OfferEvent.ReplanAsked _ ->
          false;
      case OfferEvent.OfferSent sent -> sent.doctor().equals(doctor);
      case OfferEvent.OfferAccepted accepted -> accepted.doctor().equals(doctor);
      case OfferEvent.OfferDeclined declined -> declined.doctor().equals(doctor);
      case OfferEvent.OfferConfirmed confirmed -> confirmed.doctor().equals(doctor);
      case OfferEvent.OfferLapsed lapsed -> lapsed.doctor().equals(doctor);
      case OfferEvent.OfferWithdrawn withdrawn -> withdrawn.doctor().equals(doctor);
    };
  }

  @Override
  public List<Due<OfferCommand>> due(PostOffers state) {
    return switch (state) {
      case PostOffers.Unopened _ -> List.of();
      case PostOffers.Open open ->
          open.offers().entrySet().stream()
              .flatMap(OfferProtocol::due)
              .sorted(Comparator.comparing(Due::at))
              .toList();
    };
  }

  private static Stream<Due<OfferCommand>> due(Map.Entry<PersonId, Offer> offer) {
    OfferCommand lapse = new OfferCommand.Lapse(offer.getKey());
    return OfferMoves.findLapse(offer.getValue()).stream().map(at -> new Due<>(at, lapse));
  }
}
