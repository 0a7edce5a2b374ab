package org.safecover.protocol.recall;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
import org.safecover.protocol.text.CommandForm;
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

  /// How the commands about a recall are written.
  public static final class RecallCommandForm implements CommandForm<RecallCommand> {

    private static final List<String> WORDS =
        List.of(
            "open",
            "name-risk",
            "record-incident",
            "log-step",
            "state-position",
            "record-direct-appeal",
            "log-attendance",
            "draft",
            "send",
            "ask",
            "give-evidence",
            "confirm",
            "refuse",
            "agree",
            "publish",
            "call",
            "call-in-parallel",
            "audit",
            "find-cover",
            "withdraw",
            "lapse",
            "end-scope",
            "stand-down",
            "revoke");

    @Override
    public List<String> words() {
      return WORDS;
    }

    @Override
    public String word(RecallCommand command) {
      return switch (command) {
        case RecallCommand.Open _ -> "open";
        case RecallCommand.NameRisk _ -> "name-risk";
        case RecallCommand.RecordIncident _ -> "record-incident";
        case RecallCommand.LogStep _ -> "log-step";
        case RecallCommand.StatePosition _ -> "state-position";
        case RecallCommand.RecordDirectAppeal _ -> "record-direct-appeal";
        case RecallCommand.LogAttendance _ -> "log-attendance";
        case RecallCommand.Draft _ -> "draft";
        case RecallCommand.Send _ -> "send";
        case RecallCommand.Ask _ -> "ask";
        case RecallCommand.GiveEvidence _ -> "give-evidence";
        case RecallCommand.Confirm _ -> "confirm";
        case RecallCommand.Refuse _ -> "refuse";
        case RecallCommand.Agree _ -> "agree";
        case RecallCommand.Publish _ -> "publish";
        case RecallCommand.Call _ -> "call";
        case RecallCommand.CallInParallel _ -> "call-in-parallel";
        case RecallCommand.Audit _ -> "audit";
        case RecallCommand.FindCover _ -> "find-cover";
        case RecallCommand.Withdraw _ -> "withdraw";
        case RecallCommand.Lapse _ -> "lapse";
        case RecallCommand.EndScope _ -> "end-scope";
        case RecallCommand.StandDown _ -> "stand-down";
        case RecallCommand.Revoke _ -> "revoke";
      };
    }

    @Override
    public RecallCommand read(String word, FieldReader from) {
      return switch (word) {
        case "open" -> open(from);
        case "name-risk" -> new RecallCommand.NameRisk(PartForms.risk(from));
        case "record-incident" -> new RecallCommand.RecordIncident(PartForms.incident(from));
        case "log-step" -> new RecallCommand.LogStep(PartForms.step(from));
        case "state-position" -> new RecallCommand.StatePosition(from.words("position"));
        case "record-direct-appeal" -> new RecallCommand.RecordDirectAppeal(from.words("appeal"));
        case "log-attendance" ->
            new RecallCommand.LogAttendance(
                PartForms.count("came", from), PartForms.count("left", from));
        case "draft" -> new RecallCommand.Draft(PartForms.request(from));
        case "send" -> new RecallCommand.Send();
        case "ask" -> new RecallCommand.Ask(from.words("question"));
        case "give-evidence" -> new RecallCommand.GiveEvidence(from.words("answer"));
        case "confirm" -> new RecallCommand.Confirm();
        case "refuse" -> new RecallCommand.Refuse(from.words("reason"));
        case "agree" -> new RecallCommand.Agree(from.part("scope", PartForms::scope));
        case "publish" -> new RecallCommand.Publish(from.words("where"));
        case "call" -> new RecallCommand.Call(PartForms.count("called", from));
        case "call-in-parallel" ->
            new RecallCommand.CallInParallel(from.part("scope", PartForms::scope));
        default -> ending(word, from);
      };
    }

    private static RecallCommand open(FieldReader from) {
      RecallEvent.RecallOpened opening = PartForms.opening(from);
      return new RecallCommand.Open(
          opening.edition(), opening.trust(), opening.action(), opening.window());
    }

    private static RecallCommand ending(String word, FieldReader from) {
      return switch (word) {
        case "audit" ->
            new RecallCommand.Audit(
                from.word("finding", RecallCommand.Finding.class), from.words("reason"));
        case "find-cover" -> new RecallCommand.FindCover();
        case "withdraw" -> new RecallCommand.Withdraw();
        case "lapse" -> new RecallCommand.Lapse();
        case "end-scope" -> new RecallCommand.EndScope();
        case "stand-down" ->
            new RecallCommand.StandDown(from.words("agreed-with"), from.words("reason"));
        case "revoke" -> new RecallCommand.Revoke(from.words("reason"));
        default -> throw new IllegalArgumentException("Not a command about a recall: " + word);
      };
    }
  }
}
