package org.safecover.protocol.recall;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Count;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Words;
import org.safecover.protocol.recall.RecallCommand.Finding;

/// What happened in one recall.
public sealed interface RecallEvent {

  /// An event after which nobody is asked back any more.
  sealed interface Ending extends RecallEvent {}

  /// The record began; which edition it goes by is never changed.
  record RecallOpened(EditionKey edition, Words trust, ActionId action, Period window)
      implements RecallEvent {}

  /// The trust said what may happen, where and when.
  record RiskNamed(Risk risk) implements RecallEvent {}

  /// An incident was put on record.
  record IncidentRecorded(Incident incident) implements RecallEvent {}

  /// The hospital tried something by itself.
  record StepLogged(LocalStep step) implements RecallEvent {}

  /// A party said something in public.
  record PositionStated(Words position) implements RecallEvent {}

  /// Doctors were asked back without the agreed route.
  record DirectAppealMade(Words appeal) implements RecallEvent {}

  /// So many came, and so many left again.
  record AttendanceLogged(Count came, Count left) implements RecallEvent {}

  /// A request was written, which only the trust sees.
  record RequestDrafted(Request request) implements RecallEvent {}

  /// The request went to NHS England.
  record RequestSent(Submission submission) implements RecallEvent {}

  /// @param by who wants to know
  record EvidenceAsked(Organisation by, Words question) implements RecallEvent {}

  /// @param to who wanted to know
  record EvidenceGiven(Organisation to, Words answer) implements RecallEvent {}

  /// NHS England confirmed, and the request went to the union.
  record RequestConfirmed(Submission submission) implements RecallEvent {}

  /// @param by who refused
  record RequestRefused(Organisation by, Words reason) implements RecallEvent {}

  /// The union agreed to so much.
  record RecallAgreed(Scope scope) implements RecallEvent {}

  /// The recall can be verified.
  record RecallPublished(Scope scope, Words where) implements RecallEvent {}

  /// The trust called doctors.
  record DoctorsCalled(Count called) implements RecallEvent {}

  /// The trust called doctors while telling the others.
  ///
  /// @param incidents on record by then
  record CalledInParallel(RecallOpened opening, Scope scope, List<Incident> incidents)
      implements RecallEvent {
    public CalledInParallel {
      incidents = List.copyOf(incidents);
    }
  }

  /// The bypass was judged.
  record BypassAudited(Finding finding, Words reason) implements Ending {}

  /// @param told the organisations that had been shown the request
  record CoverFound(Set<Organisation> told) implements Ending {
    public CoverFound {
      told = ordered(told);
    }
  }

  /// @param told the organisations that had been shown the request
  record RequestWithdrawn(Set<Organisation> told) implements Ending {
    public RequestWithdrawn {
      told = ordered(told);
    }
  }

  /// @param told the organisations that had been shown the request
  record RequestLapsed(Set<Organisation> told) implements Ending {
    public RequestLapsed {
      told = ordered(told);
    }
  }

  /// The agreed time is over.
  record ScopeEnded() implements Ending {}

  /// The trust ended it before its time.
  record StoodDown(Words agreedWith, Words reason) implements Ending {}

  /// The agreement was taken back.
  record RecallRevoked(Words reason) implements Ending {}

  private static Set<Organisation> ordered(Set<Organisation> told) {
    return Collections.unmodifiableSet(new TreeSet<>(told));
  }
}
