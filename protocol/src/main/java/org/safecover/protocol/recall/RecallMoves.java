package org.safecover.protocol.recall;

import java.util.List;
import java.util.Optional;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.recall.RecallState.Agreed;
import org.safecover.protocol.recall.RecallState.AwaitingAudit;
import org.safecover.protocol.recall.RecallState.Closed;
import org.safecover.protocol.recall.RecallState.Drafted;
import org.safecover.protocol.recall.RecallState.InParallel;
import org.safecover.protocol.recall.RecallState.OnRecord;
import org.safecover.protocol.recall.RecallState.Preparing;
import org.safecover.protocol.recall.RecallState.Published;
import org.safecover.protocol.recall.RecallState.Queried;
import org.safecover.protocol.recall.RecallState.Unopened;
import org.safecover.protocol.recall.RecallState.WithNhsEngland;
import org.safecover.protocol.recall.RecallState.WithUnion;
import org.safecover.protocol.recall.RecallState.Working;

/// Which event can follow on which state, and where it leads. No edition changes this table, so
/// that what was recorded leads to the same states for ever.
final class RecallMoves {

  private RecallMoves() {}

  static Optional<RecallState> findNext(RecallState from, Happened<RecallEvent> event) {
    return switch (from) {
      case Unopened _ ->
          event.what() instanceof RecallEvent.RecallOpened
              ? Optional.of(new Preparing(new RecallFile(List.of(event))))
              : Optional.empty();
      case OnRecord open -> new Move(open, open.file().plus(event)).find(event.what());
    };
  }

  /// @param after what is on record once the event is
  private record Move(OnRecord from, RecallFile after) {

    Optional<RecallState> find(RecallEvent event) {
      return switch (event) {
        case RecallEvent.RecallOpened _ -> Optional.empty();
        case RecallEvent.RiskNamed _,
            RecallEvent.IncidentRecorded _,
            RecallEvent.StepLogged _,
            RecallEvent.PositionStated _ ->
            noted();
        case RecallEvent.DirectAppealMade _ -> when(isBeforeAgreement()).flatMap(_ -> noted());
        case RecallEvent.AttendanceLogged _ -> when(mayAttend()).flatMap(_ -> noted());
        case RecallEvent.RequestDrafted _ ->
            when(from instanceof Preparing || from instanceof Drafted).map(_ -> new Drafted(after));
        case RecallEvent.RequestSent _ ->
            when(from instanceof Drafted).map(_ -> new WithNhsEngland(after));
        case RecallEvent.EvidenceAsked(var by, _) ->
            when(isWith(by)).map(_ -> new Queried(after, by));
        case RecallEvent.EvidenceGiven(var to, _) -> when(isQueriedBy(to)).map(_ -> backTo(to));
        case RecallEvent.RequestConfirmed _ ->
            when(from instanceof WithNhsEngland).map(_ -> new WithUnion(after));
        case RecallEvent.RequestRefused(var by, _) ->
            when(isWith(by) || isQueriedBy(by)).map(_ -> new Closed(after, refusedBy(by)));
        case RecallEvent.RecallAgreed _ ->
            when(from instanceof WithUnion).map(_ -> new Agreed(after));
        case RecallEvent.RecallPublished _ ->
            when(from instanceof Agreed).map(_ -> new Published(after));
        case RecallEvent.DoctorsCalled _ -> when(isAgreed()).map(_ -> new Working(after));
        case RecallEvent.CalledInParallel _ ->
            when(isBeforeAgreement()).map(_ -> new InParallel(after));
        case RecallEvent.Ending ending -> findEnd(ending);
      };
    }

    private Optional<RecallState> findEnd(RecallEvent.Ending event) {
      boolean before = isBeforeAgreement();
      boolean uncalled = before || from instanceof Agreed || from instanceof Published;
      return switch (event) {
        case RecallEvent.CoverFound _ -> closed(uncalled, End.COVER_FOUND);
        case RecallEvent.RequestWithdrawn _ ->
            closed(uncalled && !(from instanceof Preparing), End.WITHDRAWN);
        case RecallEvent.RequestLapsed _ -> closed(isWaiting(), End.LAPSED);
        case RecallEvent.ScopeEnded _ -> over(isAgreed(), End.ENDED);
        case RecallEvent.StoodDown _ ->
            over(from instanceof Working || (before && isAppealed()), End.STOOD_DOWN);
        case RecallEvent.RecallRevoked _ -> closed(isAgreed(), End.REVOKED);
        case RecallEvent.BypassAudited _ -> closed(from instanceof AwaitingAudit, End.AUDITED);
      };
    }

    private Optional<RecallState> closed(boolean possible, End end) {
      return when(possible).map(_ -> new Closed(after, end));
    }

    /// A call past the route is not closed before it was audited.
    private Optional<RecallState> over(boolean possible, End end) {
      return from instanceof InParallel
          ? Optional.of(new AwaitingAudit(after))
          : closed(possible, end);
    }

    private Optional<RecallState> noted() {
      return switch (from) {
        case Preparing _ -> Optional.of(new Preparing(after));
        case Drafted _ -> Optional.of(new Drafted(after));
        case WithNhsEngland _ -> Optional.of(new WithNhsEngland(after));
        case WithUnion _ -> Optional.of(new WithUnion(after));
        case Queried(_, var by) -> Optional.of(new Queried(after, by));
        case Agreed _ -> Optional.of(new Agreed(after));
        case Published _ -> Optional.of(new Published(after));
        case Working _ -> Optional.of(new Working(after));
        case InParallel _ -> Optional.of(new InParallel(after));
        case AwaitingAudit _ -> Optional.of(new AwaitingAudit(after));
        case Closed _ -> Optional.empty();
      };
    }

    private RecallState backTo(Organisation by) {
      return by == Organisation.UNION ? new WithUnion(after) : new WithNhsEngland(after);
    }

    private static End refusedBy(Organisation by) {
      return by == Organisation.UNION ? End.REFUSED_BY_UNION : End.REFUSED_BY_NHS_ENGLAND;
    }

    private boolean isWith(Organisation by) {
      return (from instanceof WithNhsEngland && by == Organisation.NHS_ENGLAND)
          || (from instanceof WithUnion && by == Organisation.UNION);
    }

    private boolean isQueriedBy(Organisation by) {
      return from instanceof Queried(_, var asked) && asked == by;
    }

    private boolean isWaiting() {
      return from instanceof WithNhsEngland || from instanceof WithUnion || from instanceof Queried;
    }

    private boolean isBeforeAgreement() {
      return isWaiting() || from instanceof Preparing || from instanceof Drafted;
    }

    private boolean isAgreed() {
      return from instanceof Agreed || from instanceof Published || from instanceof Working;
    }

    private boolean isAppealed() {
      return after.findDirectAppeal().isPresent();
    }

    private boolean mayAttend() {
      return from instanceof Working
          || from instanceof InParallel
          || from instanceof AwaitingAudit
          || isAppealed();
    }

    private static Optional<Boolean> when(boolean possible) {
      return possible ? Optional.of(true) : Optional.empty();
    }
  }
}
