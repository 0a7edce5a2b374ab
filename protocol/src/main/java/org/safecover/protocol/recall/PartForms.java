package org.safecover.protocol.recall;

import java.time.Instant;
import java.util.Optional;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.recall.EditionKey;
import org.safecover.domain.recall.Ground;
import org.safecover.domain.recall.LocalOption;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Grade;
import org.safecover.protocol.Count;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.recall.LocalStep.ExtraPayOffered;
import org.safecover.protocol.recall.LocalStep.MutualAidAsked;
import org.safecover.protocol.recall.LocalStep.NonUrgentStopped;
import org.safecover.protocol.recall.LocalStep.Redeployed;
import org.safecover.protocol.recall.LocalStep.UrgentMoved;
import org.safecover.protocol.recall.PlanReference.OpenGap;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;
import org.safecover.protocol.recall.Submission.LoggedStep;
import org.safecover.protocol.text.FieldReader;
import org.safecover.protocol.text.FieldWriter;

/// How the parts of recall events are written: requests, scopes, incidents, local steps.
final class PartForms {

  private static final EditionKey STAND_IN = new EditionKey("2016", 1);
  private static final Sha256 NO_HASH = new Sha256("0".repeat(64));

  private static final FieldReader.Reading<Instant> UNTIL =
      new FieldReader.Reading<>(
          "write an instant after 'from', as 2016-01-12T20:00:00Z", Instant.MAX);
  private static final FieldReader.Reading<Sha256> HASH =
      new FieldReader.Reading<>("write a SHA-256 hash of 64 digits 0-9, a-f", NO_HASH);

  private PartForms() {}

  static void writeOpening(RecallOpened opened, FieldWriter to) {
    to.put("edition", opened.edition())
        .put("trust", opened.trust())
        .put("action", opened.action())
        .period(opened.window());
  }

  static RecallOpened opening(FieldReader from) {
    return new RecallOpened(
        from.read(
            "edition",
            EditionKey::find,
            new FieldReader.Reading<>("write a year and a version as 2016-1", STAND_IN)),
        from.words("trust"),
        from.key("action", ActionId::new),
        from.period());
  }

  static void writeRisk(Risk risk, FieldWriter to) {
    to.put("area", risk.area())
        .put("role", risk.role())
        .period(risk.period())
        .put("harm", risk.harm());
  }

  static Risk risk(FieldReader from) {
    return new Risk(
        from.key("area", AreaId::new),
        from.key("role", RoleId::new),
        from.period(),
        from.words("harm"));
  }

  static void writeIncident(Incident incident, FieldWriter to) {
    to.word("scale", incident.scale())
        .put("level", incident.level())
        .word("declared-by", incident.declaredBy())
        .put("dated", incident.dated())
        .put("reason", incident.reason());
  }

  static Incident incident(FieldReader from) {
    Scale scale = from.word("scale", Scale.class);
    return new Incident(
        scale,
        from.whole("level", 1, scale.highest()),
        from.word("declared-by", Incident.Declarer.class),
        from.date("dated"),
        from.words("reason"));
  }

  static void writeRequest(Request request, FieldWriter to) {
    to.part("scope", request.scope(), PartForms::writeScope).word("ground", request.ground());
    request.plan().ifPresent(plan -> to.part("plan", plan, PartForms::writePlan));
    to.find("needed-by", request.neededBy());
  }

  static Request request(FieldReader from) {
    return new Request(
        from.part("scope", PartForms::scope),
        from.word("ground", Ground.class),
        from.findPart("plan", PartForms::plan),
        from.findInstant("needed-by"));
  }

  static void writeScope(Scope scope, FieldWriter to) {
    to.put("site", scope.site())
        .find("area", scope.area())
        .findWord("grade", scope.grade())
        .find("role", scope.role())
        .find("number", scope.number())
        .put("from", scope.from())
        .find("until", scope.until());
  }

  static Scope scope(FieldReader from) {
    Instant begins = from.instant("from");
    return new Scope(
        from.words("site"),
        from.findKey("area", AreaId::new),
        from.findWord("grade", Grade.class),
        from.findKey("role", RoleId::new),
        from.findWhole("number", 1, Integer.MAX_VALUE),
        begins,
        from.find("until", text -> findLater(text, begins), UNTIL));
  }

  private static Optional<Instant> findLater(String text, Instant begins) {
    return FieldReader.anInstant(text).filter(until -> until.isAfter(begins));
  }

  private static void writePlan(PlanReference plan, FieldWriter to) {
    to.put("hash", plan.plan())
        .list("gap", plan.gaps(), (gap, each) -> each.put("post", gap.post()).period(gap.period()))
        .find("proof", plan.proof());
  }

  private static PlanReference plan(FieldReader from) {
    return new PlanReference(
        from.read("hash", PartForms::findHash, HASH),
        from.list("gap", each -> new OpenGap(each.key("post", PostId::new), each.period())),
        from.find("proof", PartForms::findHash, HASH));
  }

  private static Optional<Sha256> findHash(String text) {
    return Sha256.isOne(text) ? Optional.of(new Sha256(text)) : Optional.empty();
  }

  static void writeSubmission(Submission submission, FieldWriter to) {
    to.part("opening", submission.opening(), PartForms::writeOpening)
        .part("request", submission.request(), PartForms::writeRequest);
    submission.risk().ifPresent(risk -> to.part("risk", risk, PartForms::writeRisk));
    to.list("incident", submission.incidents(), PartForms::writeIncident)
        .list("step", submission.steps(), PartForms::writeLogged);
  }

  static Submission submission(FieldReader from) {
    return new Submission(
        from.part("opening", PartForms::opening),
        from.part("request", PartForms::request),
        from.findPart("risk", PartForms::risk),
        from.list("incident", PartForms::incident),
        from.list("step", PartForms::logged));
  }

  private static void writeLogged(LoggedStep logged, FieldWriter to) {
    to.put("at", logged.at());
    writeStep(logged.step(), to);
  }

  private static LoggedStep logged(FieldReader from) {
    return new LoggedStep(from.instant("at"), step(from));
  }

  static void writeStep(LocalStep step, FieldWriter to) {
    to.word("step", step.option());
    switch (step) {
      case NonUrgentStopped(var sessions, var patients) ->
          to.put("sessions", sessions).put("patients", patients);
      case UrgentMoved(var sessions, var patients) ->
          to.put("sessions", sessions).put("patients", patients);
      case ExtraPayOffered(var perHour, var asked, var agreed, var declined, var silent) ->
          to.money("per-hour", perHour)
              .put("asked", asked)
              .put("agreed", agreed)
              .put("declined", declined)
              .put("silent", silent);
      case Redeployed(var doctors) -> to.put("doctors", doctors);
      case MutualAidAsked(var hospitals, var agreed) ->
          to.put("hospitals", hospitals).put("agreed", agreed);
    }
  }

  static LocalStep step(FieldReader from) {
    return switch (from.word("step", LocalOption.class)) {
      case NON_URGENT_STOPPED ->
          new NonUrgentStopped(whole("sessions", from), count("patients", from));
      case URGENT_MOVED -> new UrgentMoved(whole("sessions", from), count("patients", from));
      case EXTRA_PAY ->
          new ExtraPayOffered(
              from.money("per-hour"),
              count("asked", from),
              count("agreed", from),
              count("declined", from),
              count("silent", from));
      case REDEPLOYED -> new Redeployed(count("doctors", from));
      case MUTUAL_AID -> new MutualAidAsked(whole("hospitals", from), whole("agreed", from));
    };
  }

  static Count count(String name, FieldReader from) {
    return from.read(
        name,
        Count::find,
        new FieldReader.Reading<>(
            "write 0, 1-4, a number from 5 on, or not-known", Count.Unknown.NOT_KNOWN));
  }

  private static int whole(String name, FieldReader from) {
    return from.whole(name, 0, Integer.MAX_VALUE);
  }
}
