package org.safecover.protocol.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.recall.Editions;
import org.safecover.domain.recall.Ground;
import org.safecover.domain.recall.Guard;
import org.safecover.domain.recall.LocalOption;
import org.safecover.domain.recall.ScopePart;
import org.safecover.domain.recall.Step;
import org.safecover.domain.time.Period;
import org.safecover.protocol.Refusal;

/// What an edition asks for, held against what is on record at an instant.
///
/// @param scope who would be called back, where that is said
record RecallGuards(Edition edition, RecallFile file, Instant at, Optional<Scope> scope) {

  /// With the scope of the request that is on record.
  static RecallGuards of(Edition edition, RecallFile file, Instant at) {
    return new RecallGuards(edition, file, at, file.findRequest().map(Request::scope));
  }

  /// Everything that is missing at a step, in the edition's order.
  List<Refusal> missing(Step step) {
    return edition.guards(step).stream().map(this::find).flatMap(Optional::stream).toList();
  }

  private Optional<Refusal> find(Guard guard) {
    return switch (guard) {
      case RISK -> findNoRisk();
      case BEGUN -> findNotBegun();
      case RISK_PRESENT -> findRiskNotPresent();
      case GROUND -> findNoGround();
      case UNPREDICTABLE -> findForeseen();
      case OPTIONS -> findUntried();
      case SCOPE -> findInexact();
      case PLAN -> findNoPlan();
      case NEEDED_BY -> findNoHour();
      case CONFIRMED -> findNotConfirmed();
      case AGREED -> findNotAgreed();
      case PUBLISHED -> findNotPublished();
      case IN_TIME -> findOver();
      case EXTERNAL -> findNotExternal();
    };
  }

  private Optional<Refusal> findNoRisk() {
    return missingIf(
        file.findRisk().isEmpty(),
        Guard.RISK,
        "No risk is named.",
        "Name the area, the role, the time and the harm.");
  }

  private Optional<Refusal> findNotBegun() {
    Period window = file.opening().window();
    return missingIf(
        !window.contains(at),
        Guard.BEGUN,
        at.isBefore(window.start())
            ? "The action begins at %s, and not before.".formatted(window.start())
            : "The action ended at %s.".formatted(window.end()),
        "A recall belongs to the time of the action, from %s to %s."
            .formatted(window.start(), window.end()));
  }

  private Optional<Refusal> findRiskNotPresent() {
    Optional<Period> period = file.findRisk().map(Risk::period);
    return missingIf(
        period.filter(p -> p.contains(at)).isEmpty(),
        Guard.RISK_PRESENT,
        period
            .map(p -> "The risk is named for %s to %s.".formatted(p.start(), p.end()))
            .orElse("No risk is named, so none is present."),
        "Ask while the risk is present, or name the risk that is present now.");
  }

  private Optional<Refusal> findNoGround() {
    List<Ground> known = edition.grounds().value();
    Optional<Ground> ground = file.findRequest().map(Request::ground);
    String wanted = known.stream().map(Ground::text).collect(Collectors.joining("; or "));
    return missingIf(
        ground.filter(known::contains).isEmpty(),
        Guard.GROUND,
        ground
            .map(g -> "The request rests on " + g.text() + ", which this edition does not know.")
            .orElse("No request says on which ground it rests."),
        "The ground must be " + wanted + ".");
  }

  private Optional<Refusal> findForeseen() {
    LocalDate begins = LocalDate.ofInstant(file.opening().window().start(), Editions.ZONE);
    Optional<Incident> last = file.incidents().stream().reduce((_, later) -> later);
    return missingIf(
        file.incidents().stream().allMatch(incident -> incident.dated().isBefore(begins)),
        Guard.UNPREDICTABLE,
        last.map(i -> "The incident was declared on %s, before the action.".formatted(i.dated()))
            .orElse("No incident is on record."),
        "Put an incident on record that came up on %s or later.".formatted(begins));
  }

  private Optional<Refusal> findUntried() {
    List<LocalOption> tried = file.steps().stream().map(step -> step.step().option()).toList();
    String untried =
        edition.options().value().stream()
            .filter(option -> !tried.contains(option))
            .map(LocalOption::text)
            .collect(Collectors.joining("; "));
    return missingIf(
        !untried.isEmpty(),
        Guard.OPTIONS,
        "Not logged as tried: " + untried + ".",
        "Try each of these, and log what came of it.");
  }

  Optional<Refusal> findInexact() {
    String unsaid =
        edition.scope().value().stream()
            .filter(part -> scope.filter(s -> s.states(part)).isEmpty())
            .map(ScopePart::text)
            .collect(Collectors.joining("; "));
    return missingIf(
        !unsaid.isEmpty(),
        Guard.SCOPE,
        "The scope does not say: " + unsaid + ".",
        "State each of these, as exactly as doctors must know it.");
  }

  private Optional<Refusal> findNoPlan() {
    Optional<PlanReference> plan = file.findRequest().flatMap(Request::plan);
    return missingIf(
        plan.filter(p -> !p.gaps().isEmpty()).isEmpty(),
        Guard.PLAN,
        plan.isEmpty() ? "The request names no plan." : "The plan leaves no gap.",
        "Make a plan, and refer to it and to the gaps that it leaves.");
  }

  private Optional<Refusal> findNoHour() {
    Optional<Instant> hour = file.findRequest().flatMap(Request::neededBy);
    return missingIf(
        hour.filter(h -> h.isAfter(at)).isEmpty(),
        Guard.NEEDED_BY,
        hour.map(h -> "The decision was needed by " + h + ".")
            .orElse("The request does not say by when the decision is needed."),
        "Name an hour that lies ahead.");
  }

  private Optional<Refusal> findNotConfirmed() {
    return missingIf(
        !file.isConfirmed(),
        Guard.CONFIRMED,
        "NHS England has not confirmed." + ownLevels(),
        file.findSent().isEmpty()
            ? "Send the request to NHS England."
            : "NHS England must judge the request.");
  }

  private String ownLevels() {
    return file.incidents().stream()
        .filter(incident -> incident.declaredBy() == Incident.Declarer.TRUST)
        .reduce((_, later) -> later)
        .map(incident -> " On record is " + incident.text() + "; it is never enough by itself.")
        .orElse("");
  }

  private Optional<Refusal> findNotAgreed() {
    return missingIf(
        file.findAgreed().isEmpty(),
        Guard.AGREED,
        "The union has not agreed: its word is that of " + edition.unionBody().value() + ".",
        "NHS England hands a request on that it has confirmed, and the union decides.");
  }

  private Optional<Refusal> findNotPublished() {
    return missingIf(
        !file.isPublished(),
        Guard.PUBLISHED,
        "The union has not published a recall, so no doctor can verify it.",
        "The union publishes what it has agreed to.");
  }

  private Optional<Refusal> findOver() {
    Optional<Instant> until = file.findAgreed().flatMap(Scope::until);
    return missingIf(
        until.filter(u -> !at.isBefore(u)).isPresent(),
        Guard.IN_TIME,
        "The agreed time ended at " + until.map(Instant::toString).orElse("no hour") + ".",
        "Another recall needs another request.");
  }

  private Optional<Refusal> findNotExternal() {
    return missingIf(
        file.incidents().stream().noneMatch(Incident::isMassiveAndFromOutside),
        Guard.EXTERNAL,
        "No major incident declared by somebody outside the trust is on record." + ownLevels(),
        "Take the ordinary route, or record the declaration of whoever made it.");
  }

  private static Optional<Refusal> missingIf(
      boolean missing, Guard guard, String reason, String wouldSatisfy) {
    return missing ? Optional.of(new Refusal(guard.id(), reason, wouldSatisfy)) : Optional.empty();
  }
}
