package org.safecover.protocol.recall;

import java.util.EnumSet;
import java.util.Set;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;

/// Who is shown which event of a recall.
final class RecallSight {

  private RecallSight() {}

  static boolean isShown(Happened<RecallEvent> event, Party party) {
    return switch (party) {
      case Organisation organisation -> organisations(event).contains(organisation);
      case Party.Clock _ -> true;
      case Party.Doctor _ -> isShownToDoctors(event.what());
    };
  }

  /// What every doctor can read: that a recall can be verified, and that it is over.
  private static boolean isShownToDoctors(RecallEvent event) {
    return event instanceof RecallEvent.RecallPublished
        || event instanceof RecallEvent.ScopeEnded
        || event instanceof RecallEvent.StoodDown
        || event instanceof RecallEvent.RecallRevoked;
  }

  private static Set<Organisation> organisations(Happened<RecallEvent> event) {
    return switch (event.what()) {
      case RecallEvent.RecallOpened _,
          RecallEvent.RiskNamed _,
          RecallEvent.StepLogged _,
          RecallEvent.RequestDrafted _ ->
          EnumSet.of(Organisation.TRUST);
      case RecallEvent.IncidentRecorded _ ->
          event.party() == Organisation.NHS_ENGLAND
              ? EnumSet.of(Organisation.TRUST, Organisation.NHS_ENGLAND)
              : EnumSet.of(Organisation.TRUST);
      case RecallEvent.RequestSent _ -> EnumSet.of(Organisation.TRUST, Organisation.NHS_ENGLAND);
      case RecallEvent.EvidenceAsked(var by, _) -> EnumSet.of(Organisation.TRUST, by);
      case RecallEvent.EvidenceGiven(var to, _) -> EnumSet.of(Organisation.TRUST, to);
      case RecallEvent.RequestRefused(var by, _) ->
          by == Organisation.UNION
              ? EnumSet.allOf(Organisation.class)
              : EnumSet.of(Organisation.TRUST, by);
      case RecallEvent.CoverFound(var told) -> told;
      case RecallEvent.RequestWithdrawn(var told) -> told;
      case RecallEvent.RequestLapsed(var told) -> told;
      case RecallEvent.PositionStated _,
          RecallEvent.DirectAppealMade _,
          RecallEvent.AttendanceLogged _,
          RecallEvent.RequestConfirmed _,
          RecallEvent.RecallAgreed _,
          RecallEvent.RecallPublished _,
          RecallEvent.DoctorsCalled _,
          RecallEvent.CalledInParallel _,
          RecallEvent.BypassAudited _,
          RecallEvent.ScopeEnded _,
          RecallEvent.StoodDown _,
          RecallEvent.RecallRevoked _ ->
          EnumSet.allOf(Organisation.class);
    };
  }
}
