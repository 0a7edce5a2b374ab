package org.safecover.report.route;

import java.util.Locale;
import org.safecover.protocol.Count;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Party;
import org.safecover.protocol.recall.LocalStep;
import org.safecover.protocol.recall.LocalStep.ExtraPayOffered;
import org.safecover.protocol.recall.LocalStep.MutualAidAsked;
import org.safecover.protocol.recall.LocalStep.NonUrgentStopped;
import org.safecover.protocol.recall.LocalStep.Redeployed;
import org.safecover.protocol.recall.LocalStep.UrgentMoved;
import org.safecover.protocol.recall.RecallEvent;
import org.safecover.protocol.recall.Scope;
import org.safecover.report.words.TimeWords;

/// What happened in a recall, in a sentence.
public record EventWords(TimeWords times) {

  /// One event, with whose doing it was.
  public String of(Happened<RecallEvent> event) {
    String sentence = capital(party(event)) + " " + did(event.what());
    return sentence.endsWith("”") ? sentence : sentence + ".";
  }

  private static String party(Happened<RecallEvent> event) {
    return event.party() instanceof Party.Clock ? "the hour" : event.party().text();
  }

  private String did(RecallEvent event) {
    return switch (event) {
      case RecallEvent.RecallOpened opened ->
          "opened the record of a recall for the action " + opened.action();
      case RecallEvent.RiskNamed(var risk) ->
          "named a risk: %s, %s, %s: %s"
              .formatted(risk.area(), risk.role(), times.period(risk.period()), said(risk.harm()));
      case RecallEvent.IncidentRecorded(var incident) ->
          "put an incident on record: " + incident.text() + ": " + said(incident.reason());
      case RecallEvent.StepLogged(var step) -> "logged: " + step(step);
      case RecallEvent.PositionStated(var position) -> "said: " + said(position);
      case RecallEvent.DirectAppealMade(var appeal) ->
          "asked doctors back without the agreed route: " + said(appeal);
      case RecallEvent.AttendanceLogged(var came, var left) ->
          "logged who came (%s) and who left again (%s)".formatted(count(came), count(left));
      case RecallEvent.RequestDrafted(var request) ->
          "wrote a request: " + scope(request.scope()) + ", for " + request.ground().text();
      case RecallEvent.RequestSent _ -> "sent the request to NHS England";
      case RecallEvent.EvidenceAsked(_, var question) -> "asked for evidence: " + said(question);
      case RecallEvent.EvidenceGiven(var to, var answer) ->
          "gave evidence to " + to.text() + ": " + said(answer);
      case RecallEvent.RequestConfirmed _ -> "confirmed the request and handed it to the union";
      case RecallEvent.RequestRefused(_, var reason) -> "refused the request: " + said(reason);
      case RecallEvent.RecallAgreed(var scope) -> "agreed to " + scope(scope);
      case RecallEvent.RecallPublished(var scope, var where) ->
          "published " + scope(scope) + ": " + said(where);
      case RecallEvent.DoctorsCalled(var called) -> "called doctors: " + count(called);
      case RecallEvent.CalledInParallel(_, var scope, _) ->
          "called doctors past the route, and told the others: " + scope(scope);
      case RecallEvent.Ending ending -> ended(ending);
    };
  }

  private static String ended(RecallEvent.Ending event) {
    return switch (event) {
      case RecallEvent.BypassAudited(var finding, var reason) ->
          "audited the bypass and found it " + finding.text() + ": " + said(reason);
      case RecallEvent.CoverFound _ -> "found cover without a recall";
      case RecallEvent.RequestWithdrawn _ -> "withdrew the request";
      case RecallEvent.RequestLapsed _ -> "came at which the decision was needed";
      case RecallEvent.ScopeEnded _ -> "came at which the recall ends";
      case RecallEvent.StoodDown(var with, var reason) ->
          "stood the recall down, agreed with " + with + ": " + said(reason);
      case RecallEvent.RecallRevoked(var reason) -> "revoked the recall: " + said(reason);
    };
  }

  private static String step(LocalStep step) {
    return step.option().text()
        + switch (step) {
          case NonUrgentStopped(var sessions, var patients) -> worked(sessions, patients);
          case UrgentMoved(var sessions, var patients) -> worked(sessions, patients);
          case ExtraPayOffered(var perHour, var asked, var agreed, var declined, var silent) ->
              ", £%s an hour (asked %s, agreed %s, declined %s, no answer %s)"
                  .formatted(
                      perHour.pounds(),
                      count(asked),
                      count(agreed),
                      count(declined),
                      count(silent));
          case Redeployed(var doctors) -> " (" + count(doctors) + ")";
          case MutualAidAsked(var hospitals, var agreed) ->
              " (asked %d, could help %d)".formatted(hospitals, agreed);
        };
  }

  private static String worked(int sessions, Count patients) {
    return " (sessions %d, patients %s)".formatted(sessions, count(patients));
  }

  private String scope(Scope scope) {
    StringBuilder text = new StringBuilder();
    scope.number().ifPresent(number -> text.append(number).append(" x "));
    scope.grade().ifPresent(grade -> text.append(grade.text()).append(", "));
    scope.role().ifPresent(role -> text.append(role).append(", "));
    scope.area().ifPresent(area -> text.append(area).append(", "));
    text.append(scope.site()).append(", from ").append(times.moment(scope.from()));
    scope.until().ifPresent(until -> text.append(" until ").append(times.moment(until)));
    return text.toString();
  }

  private static String count(Count count) {
    return switch (count) {
      case Count.Exactly(var number) -> Integer.toString(number);
      case Count.Few _ -> "fewer than 5";
      case Count.Unknown _ -> "number not known";
    };
  }

  private static String said(Object words) {
    return "“" + words.toString().replace('\n', ' ') + "”";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
