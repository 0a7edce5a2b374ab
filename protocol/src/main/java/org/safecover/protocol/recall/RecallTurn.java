package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.Editions;
import org.safecover.domain.recall.Guard;
import org.safecover.domain.recall.Step;
import org.safecover.protocol.Decision;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Refusal;
import org.safecover.protocol.recall.RecallState.OnRecord;
import org.safecover.protocol.recall.RecallState.Unopened;

/// One command by a party at an instant.
record RecallTurn(Editions editions, RecallState state, Party party, Instant at) {

  Decision<RecallEvent> decide(RecallCommand command) {
    if (!RecallWords.whoseWord(command).contains(party)) {
      return Decision.refused(RecallWords.notTheirs(command));
    }
    return findEvent(command)
        .filter(this::canFollow)
        .map(event -> guarded(command, event))
        .orElseGet(() -> Decision.refused(RecallWords.notNow(state, command)));
  }

  private boolean canFollow(RecallEvent event) {
    return RecallMoves.findNext(state, new Happened<>(at, party, event)).isPresent();
  }

  private Decision<RecallEvent> guarded(RecallCommand command, RecallEvent event) {
    List<Refusal> missing =
        switch (state) {
          case Unopened _ -> missingToOpen(event);
          case OnRecord open -> missing(open.file(), command);
        };
    return missing.isEmpty() ? Decision.accepted(event) : new Decision.Refused<>(missing);
  }

  /// What a command leads to if nothing stands in its way; none where what it needs is not there.
  private Optional<RecallEvent> findEvent(RecallCommand command) {
    return switch (state) {
      case Unopened _ ->
          command instanceof RecallCommand.Open(var edition, var trust, var action, var window)
              ? Optional.of(new RecallEvent.RecallOpened(edition, trust, action, window))
              : Optional.empty();
      case OnRecord open -> findEvent(open.file(), command);
    };
  }

  private Optional<RecallEvent> findEvent(RecallFile file, RecallCommand command) {
    return switch (command) {
      case RecallCommand.Open _ -> Optional.empty();
      case RecallCommand.NameRisk(var risk) -> Optional.of(new RecallEvent.RiskNamed(risk));
      case RecallCommand.RecordIncident(var incident) ->
          Optional.of(new RecallEvent.IncidentRecorded(incident));
      case RecallCommand.LogStep(var step) -> Optional.of(new RecallEvent.StepLogged(step));
      case RecallCommand.StatePosition(var position) ->
          Optional.of(new RecallEvent.PositionStated(position));
      case RecallCommand.RecordDirectAppeal(var appeal) ->
          Optional.of(new RecallEvent.DirectAppealMade(appeal));
      case RecallCommand.LogAttendance(var came, var left) ->
          Optional.of(new RecallEvent.AttendanceLogged(came, left));
      case RecallCommand.Draft(var request) -> Optional.of(new RecallEvent.RequestDrafted(request));
      case RecallCommand.Send _ -> file.findSubmission().map(RecallEvent.RequestSent::new);
      case RecallCommand.Ask(var question) ->
          findOrganisation().map(by -> new RecallEvent.EvidenceAsked(by, question));
      case RecallCommand.GiveEvidence(var answer) ->
          findAsker().map(to -> new RecallEvent.EvidenceGiven(to, answer));
      case RecallCommand.Confirm _ ->
          file.findSentSubmission().map(RecallEvent.RequestConfirmed::new);
      case RecallCommand.Refuse(var reason) ->
          findOrganisation().map(by -> new RecallEvent.RequestRefused(by, reason));
      case RecallCommand.Agree(var scope) -> Optional.of(new RecallEvent.RecallAgreed(scope));
      case RecallCommand.Publish(var where) ->
          file.findAgreed().map(scope -> new RecallEvent.RecallPublished(scope, where));
      case RecallCommand.Call(var called) -> Optional.of(new RecallEvent.DoctorsCalled(called));
      case RecallCommand.CallInParallel(var scope) ->
          Optional.of(new RecallEvent.CalledInParallel(file.opening(), scope, file.incidents()));
      case RecallCommand.Ending ending -> Optional.of(end(file, ending));
    };
  }

  private static RecallEvent end(RecallFile file, RecallCommand.Ending command) {
    return switch (command) {
      case RecallCommand.Audit(var finding, var reason) ->
          new RecallEvent.BypassAudited(finding, reason);
      case RecallCommand.FindCover _ -> new RecallEvent.CoverFound(file.told());
      case RecallCommand.Withdraw _ -> new RecallEvent.RequestWithdrawn(file.told());
      case RecallCommand.Lapse _ -> new RecallEvent.RequestLapsed(file.told());
      case RecallCommand.EndScope _ -> new RecallEvent.ScopeEnded();
      case RecallCommand.StandDown(var with, var reason) -> new RecallEvent.StoodDown(with, reason);
      case RecallCommand.Revoke(var reason) -> new RecallEvent.RecallRevoked(reason);
    };
  }

  private Optional<Organisation> findOrganisation() {
    return party instanceof Organisation organisation
        ? Optional.of(organisation)
        : Optional.empty();
  }

  private Optional<Organisation> findAsker() {
    return state instanceof RecallState.Queried(_, var by) ? Optional.of(by) : Optional.empty();
  }

  private List<Refusal> missingToOpen(RecallEvent event) {
    if (!(event instanceof RecallEvent.RecallOpened opened)) {
      return List.of();
    }
    Optional<Edition> inForce = editions.findFor(opened.window().start());
    boolean right = inForce.filter(e -> e.key().equals(opened.edition())).isPresent();
    String known = inForce.map(edition -> edition.key().toString()).orElse("none");
    return right
        ? List.of()
        : List.of(
            new Refusal(
                "RECALL-EDITION",
                "Edition %s is not the one for an action that begins at %s."
                    .formatted(opened.edition(), opened.window().start()),
                "The edition for that day is: " + known + "."));
  }

  private List<Refusal> missing(RecallFile file, RecallCommand command) {
    Edition edition = editions.edition(file.opening().edition());
    RecallGuards guards = RecallGuards.of(edition, file, at);
    return switch (command) {
      case RecallCommand.Send _ -> guards.missing(Step.SEND);
      case RecallCommand.Confirm _ -> findLate(file).stream().toList();
      case RecallCommand.Agree(var scope) -> missingToAgree(edition, file, scope);
      case RecallCommand.Call _ -> guards.missing(Step.CALL);
      case RecallCommand.CallInParallel(var scope) ->
          missingToBypass(new RecallGuards(edition, file, at, Optional.of(scope)));
      case RecallCommand.Lapse _ ->
          findEarly(file.findRequest().flatMap(Request::neededBy)).stream().toList();
      case RecallCommand.EndScope _ ->
          findEarly(file.findCalledScope().flatMap(Scope::until)).stream().toList();
      case RecallCommand.Open _,
          RecallCommand.NameRisk _,
          RecallCommand.RecordIncident _,
          RecallCommand.LogStep _,
          RecallCommand.StatePosition _,
          RecallCommand.RecordDirectAppeal _,
          RecallCommand.LogAttendance _,
          RecallCommand.Draft _,
          RecallCommand.Ask _,
          RecallCommand.GiveEvidence _,
          RecallCommand.Refuse _,
          RecallCommand.Publish _,
          RecallCommand.Audit _,
          RecallCommand.FindCover _,
          RecallCommand.Withdraw _,
          RecallCommand.StandDown _,
          RecallCommand.Revoke _ ->
          List.of();
    };
  }

  static List<Refusal> missingToBypass(RecallGuards guards) {
    return guards.edition().knows(Step.BYPASS)
        ? guards.missing(Step.BYPASS)
        : List.of(
            new Refusal(
                "RECALL-NO-BYPASS",
                "Edition %s knows no way past the route.".formatted(guards.edition().key()),
                "Send the request to NHS England."));
  }

  private List<Refusal> missingToAgree(Edition edition, RecallFile file, Scope agreed) {
    List<Refusal> missing = new ArrayList<>(findLate(file).stream().toList());
    boolean wider = file.findRequest().map(Request::scope).filter(agreed::isWithin).isEmpty();
    if (wider) {
      missing.add(
          new Refusal(
              "RECALL-WITHIN",
              "More is agreed to than was asked for.",
              "Agree to what was asked for, or to a part of it."));
    }
    if (edition.guards(Step.SEND).contains(Guard.SCOPE)) {
      new RecallGuards(edition, file, at, Optional.of(agreed))
          .findInexact()
          .ifPresent(missing::add);
    }
    return missing;
  }

  private Optional<Refusal> findLate(RecallFile file) {
    return file.findRequest()
        .flatMap(Request::neededBy)
        .filter(hour -> !at.isBefore(hour))
        .map(hour ->
            new Refusal(
                "RECALL-LATE",
                "The decision was needed by " + hour + ".",
                "The trust can ask again with another request."));
  }

  private Optional<Refusal> findEarly(Optional<Instant> hour) {
    return hour.filter(h -> !at.isBefore(h)).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "RECALL-EARLY",
                hour.map(h -> "That hour is " + h + ".").orElse("No such hour was agreed."),
                "Wait for the hour."));
  }
}
