package org.safecover.protocol.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.money.Money;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Decision;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;

/// Every state × command × party of an offer.
public final class OfferTable {

  private static final Instant NOW = Instant.parse("2016-01-08T09:00:00Z");
  private static final Instant REPLY_BY = NOW.plus(Duration.ofHours(2));
  private static final Instant STARTS = NOW.plus(Duration.ofHours(9));
  private static final PersonId DOCTOR = new PersonId("doctor");
  private static final PostId POST = new PostId("night");
  private static final Terms TERMS =
      new Terms(
          new AreaId("ward"),
          new RoleId("registrar"),
          new Period(STARTS, STARTS.plus(Duration.ofHours(12))),
          Money.parse("90.00"),
          Duration.ZERO);
  private static final Map<String, Party> PARTIES = parties();

  private OfferTable() {}

  private static Map<String, Party> parties() {
    Map<String, Party> parties = new LinkedHashMap<>();
    parties.put("T", Organisation.TRUST);
    parties.put("N", Organisation.NHS_ENGLAND);
    parties.put("U", Organisation.UNION);
    parties.put("D", new Party.Doctor(DOCTOR));
    parties.put("another doctor", new Party.Doctor(new PersonId("another")));
    parties.put("C", Party.Clock.HOUR);
    return parties;
  }

  private static Map<String, PostOffers> states() {
    PostOffers.Open open = new PostOffers.Open(new ActionId("a"), POST, new TreeMap<>());
    Map<String, PostOffers> states = new LinkedHashMap<>();
    states.put("Unopened", new PostOffers.Unopened());
    states.put("Not asked", open);
    for (Offer offer :
        List.of(
            new Offer.Drafted(TERMS),
            new Offer.Sent(TERMS, REPLY_BY),
            new Offer.Accepted(TERMS),
            new Offer.Confirmed(TERMS),
            new Offer.Declined(TERMS),
            new Offer.Lapsed(TERMS),
            new Offer.Withdrawn(TERMS))) {
      states.put(offer.getClass().getSimpleName(), open.with(DOCTOR, offer));
    }
    return states;
  }

  private static List<OfferCommand> commands() {
    return List.of(
        new OfferCommand.OpenPost(new ActionId("a"), POST),
        new OfferCommand.Draft(DOCTOR, TERMS),
        new OfferCommand.Send(DOCTOR, REPLY_BY),
        new OfferCommand.Accept(DOCTOR),
        new OfferCommand.Decline(DOCTOR),
        new OfferCommand.Confirm(DOCTOR),
        new OfferCommand.Lapse(DOCTOR),
        new OfferCommand.Withdraw(DOCTOR));
  }

  private static Decision<OfferEvent> decide(PostOffers state, OfferCommand command, Party party) {
    Instant at = command instanceof OfferCommand.Lapse ? STARTS : NOW;
    return new OfferProtocol().decide(state, command, party, at);
  }

  public static String matrix() {
    StringBuilder text = new StringBuilder("| |");
    states().keySet().forEach(name -> text.append(' ').append(name).append(" |"));
    text.append("\n|---|").append("---|".repeat(states().size())).append('\n');
    for (OfferCommand command : commands()) {
      text.append("| ").append(command.getClass().getSimpleName()).append(" |");
      states()
          .values()
          .forEach(state -> text.append(' ').append(cell(state, command)).append(" |"));
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(PostOffers state, OfferCommand command) {
    String letters =
        PARTIES.entrySet().stream()
            .filter(party -> decide(state, command, party.getValue()) instanceof Decision.Accepted)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(" "));
    return letters.isEmpty() ? "·" : letters;
  }

  /// The moves from state to state, as lines of a Mermaid diagram.
  public static List<String> arrows() {
    List<String> lines = new ArrayList<>();
    states()
        .forEach((name, state) -> {
          for (OfferCommand command : commands()) {
            for (Party party : PARTIES.values()) {
              if (decide(state, command, party)
                  instanceof Decision.Accepted<OfferEvent>(var events)) {
                String to =
                    node(
                        new OfferProtocol()
                            .apply(state, new Happened<>(NOW, party, events.getFirst())));
                String from = node(state);
                if (!to.equals(from)) {
                  lines.add(
                      "  %s --> %s : %s".formatted(from, to, command.getClass().getSimpleName()));
                }
              }
            }
          }
        });
    return lines;
  }

  private static String node(PostOffers state) {
    return switch (state) {
      case PostOffers.Unopened _ -> "[*]";
      case PostOffers.Open open ->
          open.findOffer(DOCTOR).map(offer -> offer.getClass().getSimpleName()).orElse("NotAsked");
    };
  }
}
