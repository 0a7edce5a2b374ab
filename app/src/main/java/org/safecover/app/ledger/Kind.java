package org.safecover.app.ledger;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.recall.Editions;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Protocol;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.OfferForm;
import org.safecover.protocol.offer.OfferProtocol;
import org.safecover.protocol.offer.PostOffers;
import org.safecover.protocol.recall.RecallCommand;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.RecallForm;
import org.safecover.protocol.recall.RecallProtocol;
import org.safecover.protocol.recall.RecallState;
import org.safecover.protocol.recall.Request;
import org.safecover.protocol.text.EntryText;
import org.safecover.protocol.text.Form;

/// A kind of ledger: its rules, how its events are written, and which doctors an event is about.
///
/// @param <S> states
/// @param <C> commands
/// @param <E> events
/// @param word in keys of ledgers
/// @param documents that an event rests on
public record Kind<S, C, E>(
    String word,
    Protocol<S, C, E> protocol,
    Form<E> form,
    Function<E, Set<PersonId>> doctors,
    Function<E, Set<Sha256>> documents) {

  /// The offers of one post.
  public static Kind<PostOffers, OfferCommand, OfferEvent> offers() {
    return new Kind<>("offers", new OfferProtocol(), new OfferForm(), Kind::doctor, _ -> Set.of());
  }

  /// One recall.
  public static Kind<RecallState, RecallCommand, RecallEvent> recall(Editions editions) {
    return new Kind<>(
        "recall", new RecallProtocol(editions), new RecallForm(), _ -> Set.of(), Kind::documents);
  }

  private static Set<PersonId> doctor(OfferEvent event) {
    return switch (event) {
      case OfferEvent.PostOpened _ -> Set.of();
      case OfferEvent.ToDoctor toDoctor -> Set.of(toDoctor.doctor());
    };
  }

  private static Set<Sha256> documents(RecallEvent event) {
    return switch (event) {
      case RecallEvent.RequestDrafted(var request) -> documents(request);
      case RecallEvent.RequestSent(var submission) -> documents(submission.request());
      case RecallEvent.RequestConfirmed(var submission) -> documents(submission.request());
      case RecallEvent.RecallOpened _,
          RecallEvent.RiskNamed _,
          RecallEvent.IncidentRecorded _,
          RecallEvent.StepLogged _,
          RecallEvent.PositionStated _,
          RecallEvent.DirectAppealMade _,
          RecallEvent.AttendanceLogged _,
          RecallEvent.EvidenceAsked _,
          RecallEvent.EvidenceGiven _,
          RecallEvent.RequestRefused _,
          RecallEvent.RecallAgreed _,
          RecallEvent.RecallPublished _,
          RecallEvent.DoctorsCalled _,
          RecallEvent.CalledInParallel _,
          RecallEvent.Ending _ ->
          Set.of();
    };
  }

  private static Set<Sha256> documents(Request request) {
    return request.plan().stream()
        .flatMap(plan -> Stream.concat(Stream.of(plan.plan()), plan.proof().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How entries of this kind are written.
  public EntryText<E> text() {
    return new EntryText<>(form);
  }

  /// Whom an event of a trust's ledger is shown to, as addresses in order.
  SortedSet<String> shownTo(Happened<E> event, TrustCode trust) {
    SortedSet<String> addresses = new TreeSet<>();
    for (Organisation organisation : Organisation.values()) {
      if (protocol.visibleTo(event, organisation)) {
        addresses.add(Viewer.address(organisation, trust));
      }
    }
    if (protocol.visibleTo(event, anyDoctor())) {
      addresses.add(Viewer.allDoctors(trust));
    }
    doctors.apply(event.what()).stream()
        .map(Party.Doctor::new)
        .filter(doctor -> protocol.visibleTo(event, doctor))
        .forEach(doctor -> addresses.add(Viewer.address(doctor, trust)));
    return Collections.unmodifiableSortedSet(addresses);
  }

  /// A doctor whom no event is about: what this one is shown, all doctors are.
  private static Party.Doctor anyDoctor() {
    return new Party.Doctor(new PersonId("\u0000 any doctor"));
  }
}
