package org.safecover.protocol.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.money.Money;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Party;
import org.safecover.protocol.Story;
import org.safecover.protocol.recall.RecallState;

/// Offers that were made and answered.
public final class OfferStories {

  private static final Instant NOON = Instant.parse("2026-10-20T12:00:00Z");
  private static final PersonId ONE = new PersonId("c-1");
  private static final PersonId TWO = new PersonId("c-2");
  private static final Terms NIGHT =
      new Terms(
          new AreaId("critical-care"),
          new RoleId("airway"),
          new Period(Instant.parse("2026-10-24T19:30:00Z"), Instant.parse("2026-10-25T08:30:00Z")),
          Money.parse("188.00"),
          Duration.ofHours(13));

  private OfferStories() {}

  public static Map<String, Story<PostOffers, OfferCommand, OfferEvent>> all() {
    Map<String, Story<PostOffers, OfferCommand, OfferEvent>> stories = new LinkedHashMap<>();
    stories.put("offers-declined-then-confirmed", declinedThenConfirmed());
    stories.put("offers-lapsed-and-withdrawn", lapsedAndWithdrawn());
    return stories;
  }

  private static Story<PostOffers, OfferCommand, OfferEvent> opened() {
    return new Story<>(new OfferProtocol(), NOON)
        .trust(new OfferCommand.OpenPost(new ActionId("2026-10-22"), new PostId("night-1")));
  }

  private static Story<PostOffers, OfferCommand, OfferEvent> declinedThenConfirmed() {
    return opened()
        .trust(new OfferCommand.Draft(ONE, NIGHT))
        .trust(new OfferCommand.Send(ONE, NOON.plus(Duration.ofHours(24))))
        .must(new Party.Doctor(ONE), new OfferCommand.Decline(ONE))
        .trust(new OfferCommand.Draft(TWO, NIGHT))
        .trust(new OfferCommand.Send(TWO, NOON.plus(Duration.ofHours(24))))
        .must(new Party.Doctor(TWO), new OfferCommand.Accept(TWO))
        .trust(new OfferCommand.Confirm(TWO));
  }

  private static Story<PostOffers, OfferCommand, OfferEvent> lapsedAndWithdrawn() {
    return opened()
        .trust(new OfferCommand.Draft(ONE, NIGHT))
        .trust(new OfferCommand.Withdraw(ONE))
        .trust(new OfferCommand.Draft(ONE, NIGHT))
        .trust(new OfferCommand.Send(ONE, NOON.plus(Duration.ofHours(2))))
        .trust(new OfferCommand.Draft(TWO, NIGHT))
        .trust(new OfferCommand.Send(TWO, NOON.plus(Duration.ofHours(2))))
        .trust(new OfferCommand.Withdraw(TWO))
        .at(NOON.plus(Duration.ofHours(2)))
        .clock(new OfferCommand.Lapse(ONE));
  }

  /// A state in a few words.
  public static String name(Object state) {
    return switch (state) {
      case PostOffers.Open open ->
          open.offers().entrySet().stream()
              .map(offer -> offer.getKey() + " " + offer.getValue().text())
              .collect(Collectors.joining(", ", "[", "]"));
      case RecallState recall -> recall.text();
      default -> state.getClass().getSimpleName();
    };
  }
}
