package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;

/// All that is on record of one recall, and what it says.
///
/// @param events in order; the first opens the record
public record RecallFile(List<Happened<RecallEvent>> events) {

  public RecallFile {
    events = List.copyOf(events);
    if (events.isEmpty() || !(events.getFirst().what() instanceof RecallOpened)) {
      throw new IllegalArgumentException("A record begins by being opened.");
    }
  }

  RecallFile plus(Happened<RecallEvent> event) {
    List<Happened<RecallEvent>> all = new ArrayList<>(events);
    all.add(event);
    return new RecallFile(all);
  }

  /// The record as it stood once an instant had come.
  RecallFile asAt(Instant instant) {
    return new RecallFile(events.stream().filter(event -> !event.at().isAfter(instant)).toList());
  }

  public RecallOpened opening() {
    return (RecallOpened) events.getFirst().what();
  }

  public List<Incident> incidents() {
    return all(RecallEvent.IncidentRecorded.class)
        .map(RecallEvent.IncidentRecorded::incident)
        .toList();
  }

  /// The steps that the hospital tried, with when each was logged.
  public List<Submission.LoggedStep> steps() {
    List<Submission.LoggedStep> steps = new ArrayList<>();
    for (Happened<RecallEvent> event : events) {
      if (event.what() instanceof RecallEvent.StepLogged(var step)) {
        steps.add(new Submission.LoggedStep(event.at(), step));
      }
    }
    return steps;
  }

  /// The risk as it was named last.
  public Optional<Risk> findRisk() {
    return findLast(RecallEvent.RiskNamed.class).map(RecallEvent.RiskNamed::risk);
  }

  /// The request as it was written last.
  public Optional<Request> findRequest() {
    return findLast(RecallEvent.RequestDrafted.class).map(RecallEvent.RequestDrafted::request);
  }

  /// What the union agreed to.
  public Optional<Scope> findAgreed() {
    return findLast(RecallEvent.RecallAgreed.class).map(RecallEvent.RecallAgreed::scope);
  }

  /// Who was called back, and until when: as agreed, or past the route.
  public Optional<Scope> findCalledScope() {
    return findLast(RecallEvent.CalledInParallel.class)
        .map(RecallEvent.CalledInParallel::scope)
        .or(this::findAgreed);
  }

  /// When the request went to NHS England.
  public Optional<Instant> findSent() {
    return findFirst(RecallEvent.RequestSent.class);
  }

  public boolean isConfirmed() {
    return findFirst(RecallEvent.RequestConfirmed.class).isPresent();
  }

  public boolean isPublished() {
    return findFirst(RecallEvent.RecallPublished.class).isPresent();
  }

  /// When doctors were first asked back without the agreed route.
  public Optional<Instant> findDirectAppeal() {
    return findFirst(RecallEvent.DirectAppealMade.class);
  }

  /// When doctors were called past the route.
  Optional<Instant> findCalledInParallel() {
    return findFirst(RecallEvent.CalledInParallel.class);
  }

  /// Whether doctors were called by the agreed route.
  boolean isCalled() {
    return findFirst(RecallEvent.DoctorsCalled.class).isPresent();
  }

  /// What the request rests on, as it stands.
  Optional<Submission> findSubmission() {
    return findRequest()
        .map(request -> new Submission(opening(), request, findRisk(), incidents(), steps()));
  }

  /// What was sent to NHS England, which is all that it can confirm.
  Optional<Submission> findSentSubmission() {
    return findLast(RecallEvent.RequestSent.class).map(RecallEvent.RequestSent::submission);
  }

  /// The organisations that have been shown the request.
  Set<Organisation> told() {
    Set<Organisation> told = new TreeSet<>(Set.of(Organisation.TRUST));
    findSent().ifPresent(_ -> told.add(Organisation.NHS_ENGLAND));
    if (isConfirmed()) {
      told.add(Organisation.UNION);
    }
    return told;
  }

  private <T> Stream<T> all(Class<T> kind) {
    return events.stream().map(Happened::what).filter(kind::isInstance).map(kind::cast);
  }

  private <T> Optional<T> findLast(Class<T> kind) {
    return all(kind).reduce((_, later) -> later);
  }

  private Optional<Instant> findFirst(Class<? extends RecallEvent> kind) {
    return events.stream()
        .filter(event -> kind.isInstance(event.what()))
        .map(Happened::at)
        .findFirst();
  }
}
