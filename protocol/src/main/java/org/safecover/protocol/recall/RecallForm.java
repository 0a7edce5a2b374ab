package org.safecover.protocol.recall;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.recall.RecallEvent.AttendanceLogged;
import org.safecover.protocol.recall.RecallEvent.BypassAudited;
import org.safecover.protocol.recall.RecallEvent.CalledInParallel;
import org.safecover.protocol.recall.RecallEvent.CoverFound;
import org.safecover.protocol.recall.RecallEvent.DirectAppealMade;
import org.safecover.protocol.recall.RecallEvent.DoctorsCalled;
import org.safecover.protocol.recall.RecallEvent.EvidenceAsked;
import org.safecover.protocol.recall.RecallEvent.EvidenceGiven;
import org.safecover.protocol.recall.RecallEvent.IncidentRecorded;
import org.safecover.protocol.recall.RecallEvent.PositionStated;
import org.safecover.protocol.recall.RecallEvent.RecallAgreed;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;
import org.safecover.protocol.recall.RecallEvent.RecallPublished;
import org.safecover.protocol.recall.RecallEvent.RecallRevoked;
import org.safecover.protocol.recall.RecallEvent.RequestConfirmed;
import org.safecover.protocol.recall.RecallEvent.RequestDrafted;
import org.safecover.protocol.recall.RecallEvent.RequestLapsed;
import org.safecover.protocol.recall.RecallEvent.RequestRefused;
import org.safecover.protocol.recall.RecallEvent.RequestSent;
import org.safecover.protocol.recall.RecallEvent.RequestWithdrawn;
import org.safecover.protocol.recall.RecallEvent.RiskNamed;
import org.safecover.protocol.recall.RecallEvent.ScopeEnded;
import org.safecover.protocol.recall.RecallEvent.StepLogged;
import org.safecover.protocol.recall.RecallEvent.StoodDown;
import org.safecover.protocol.text.FieldReader;
import org.safecover.protocol.text.FieldWriter;
import org.safecover.protocol.text.Form;

/// How the events of a recall are written.
public final class RecallForm implements Form<RecallEvent> {

  @Override
  public String kind(RecallEvent event) {
    return switch (event) {
      case RecallOpened _ -> "recall-opened";
      case RiskNamed _ -> "risk-named";
      case IncidentRecorded _ -> "incident-recorded";
      case StepLogged _ -> "step-logged";
      case PositionStated _ -> "position-stated";
      case DirectAppealMade _ -> "direct-appeal-made";
      case AttendanceLogged _ -> "attendance-logged";
      case RequestDrafted _ -> "request-drafted";
      case RequestSent _ -> "request-sent";
      case EvidenceAsked _ -> "evidence-asked";
      case EvidenceGiven _ -> "evidence-given";
      case RequestConfirmed _ -> "request-confirmed";
      case RequestRefused _ -> "request-refused";
      case RecallAgreed _ -> "recall-agreed";
      case RecallPublished _ -> "recall-published";
      case DoctorsCalled _ -> "doctors-called";
      case CalledInParallel _ -> "called-in-parallel";
      case BypassAudited _ -> "bypass-audited";
      case CoverFound _ -> "cover-found";
      case RequestWithdrawn _ -> "request-withdrawn";
      case RequestLapsed _ -> "request-lapsed";
      case ScopeEnded _ -> "scope-ended";
      case StoodDown _ -> "stood-down";
      case RecallRevoked _ -> "recall-revoked";
    };
  }

  @Override
  public void write(RecallEvent event, FieldWriter to) {
    switch (event) {
      case RecallOpened opened -> PartForms.writeOpening(opened, to);
      case RiskNamed(var risk) -> PartForms.writeRisk(risk, to);
      case IncidentRecorded(var incident) -> PartForms.writeIncident(incident, to);
      case StepLogged(var step) -> PartForms.writeStep(step, to);
      case PositionStated(var position) -> to.put("position", position);
      case DirectAppealMade(var appeal) -> to.put("appeal", appeal);
      case AttendanceLogged(var came, var left) -> to.put("came", came).put("left", left);
      case RequestDrafted(var request) -> PartForms.writeRequest(request, to);
      case RequestSent(var submission) -> PartForms.writeSubmission(submission, to);
      case EvidenceAsked(var by, var question) -> to.word("by", by).put("question", question);
      case EvidenceGiven(var asker, var answer) -> to.word("to", asker).put("answer", answer);
      case RequestConfirmed(var submission) -> PartForms.writeSubmission(submission, to);
      case RequestRefused(var by, var reason) -> to.word("by", by).put("reason", reason);
      case RecallAgreed(var scope) -> to.part("scope", scope, PartForms::writeScope);
      case RecallPublished(var scope, var where) ->
          to.part("scope", scope, PartForms::writeScope).put("where", where);
      case DoctorsCalled(var called) -> to.put("called", called);
      case CalledInParallel(var opening, var scope, var incidents) ->
          to.part("opening", opening, PartForms::writeOpening)
              .part("scope", scope, PartForms::writeScope)
              .list("incident", incidents, PartForms::writeIncident);
      case RecallEvent.Ending ending -> writeEnd(ending, to);
    }
  }

  private static void writeEnd(RecallEvent.Ending event, FieldWriter to) {
    switch (event) {
      case BypassAudited(var finding, var reason) ->
          to.word("finding", finding).put("reason", reason);
      case CoverFound(var told) -> writeTold(told, to);
      case RequestWithdrawn(var told) -> writeTold(told, to);
      case RequestLapsed(var told) -> writeTold(told, to);
      case ScopeEnded _ -> {}
      case StoodDown(var with, var reason) -> to.put("agreed-with", with).put("reason", reason);
      case RecallRevoked(var reason) -> to.put("reason", reason);
    }
  }

  private static void writeTold(Set<Organisation> told, FieldWriter to) {
    to.put("told", told.stream().map(Organisation::key).collect(Collectors.joining(" ")));
  }

  @Override
  public RecallEvent read(String kind, FieldReader from) {
    return switch (kind) {
      case "recall-opened" -> PartForms.opening(from);
      case "risk-named" -> new RiskNamed(PartForms.risk(from));
      case "incident-recorded" -> new IncidentRecorded(PartForms.incident(from));
      case "step-logged" -> new StepLogged(PartForms.step(from));
      case "position-stated" -> new PositionStated(from.words("position"));
      case "direct-appeal-made" -> new DirectAppealMade(from.words("appeal"));
      case "attendance-logged" ->
          new AttendanceLogged(PartForms.count("came", from), PartForms.count("left", from));
      case "request-drafted" -> new RequestDrafted(PartForms.request(from));
      case "request-sent" -> new RequestSent(PartForms.submission(from));
      case "evidence-asked" ->
          new EvidenceAsked(from.word("by", Organisation.class), from.words("question"));
      case "evidence-given" ->
          new EvidenceGiven(from.word("to", Organisation.class), from.words("answer"));
      case "request-confirmed" -> new RequestConfirmed(PartForms.submission(from));
      case "request-refused" ->
          new RequestRefused(from.word("by", Organisation.class), from.words("reason"));
      case "recall-agreed" -> new RecallAgreed(from.part("scope", PartForms::scope));
      case "recall-published" ->
          new RecallPublished(from.part("scope", PartForms::scope), from.words("where"));
      case "doctors-called" -> new DoctorsCalled(PartForms.count("called", from));
      case "called-in-parallel" ->
          new CalledInParallel(
              from.part("opening", PartForms::opening),
              from.part("scope", PartForms::scope),
              from.list("incident", PartForms::incident));
      default -> readEnd(kind, from);
    };
  }

  private static RecallEvent readEnd(String kind, FieldReader from) {
    return switch (kind) {
      case "bypass-audited" ->
          new BypassAudited(
              from.word("finding", RecallCommand.Finding.class), from.words("reason"));
      case "cover-found" -> new CoverFound(told(from));
      case "request-withdrawn" -> new RequestWithdrawn(told(from));
      case "request-lapsed" -> new RequestLapsed(told(from));
      case "scope-ended" -> new ScopeEnded();
      case "stood-down" -> new StoodDown(from.words("agreed-with"), from.words("reason"));
      case "recall-revoked" -> new RecallRevoked(from.words("reason"));
      default -> {
        from.problem("event", "'" + kind + "'", "write an event of a recall, such as request-sent");
        yield new ScopeEnded();
      }
    };
  }

  private static Set<Organisation> told(FieldReader from) {
    return from.read(
        "told",
        RecallForm::findTold,
        new FieldReader.Reading<>(
            "write trust, nhs-england and union, in that order, with spaces between",
            Set.of(Organisation.TRUST)));
  }

  private static Optional<Set<Organisation>> findTold(String text) {
    Set<Organisation> told = EnumSet.noneOf(Organisation.class);
    for (Organisation each : Organisation.values()) {
      if (Arrays.asList(text.split(" ", -1)).contains(each.key())) {
        told.add(each);
      }
    }
    String again = told.stream().map(Organisation::key).collect(Collectors.joining(" "));
    return again.equals(text) ? Optional.of(told) : Optional.empty();
  }
}
