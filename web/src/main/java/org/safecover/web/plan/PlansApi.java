package org.safecover.web.plan;

import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.load.WhyAsked;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.PlanVersion;
import org.safecover.app.planning.Verification;
import org.safecover.domain.cover.Amendment;
import org.safecover.report.actions.ActionsJson;
import org.safecover.report.plan.PlanJson;
import org.safecover.report.why.WhyJson;
import org.safecover.rules.cover.PlanFault;
import org.safecover.web.described.Described;
import org.safecover.web.page.Staff;
import org.safecover.web.plan.PlanDesk.OpenPlan;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.NothingHere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Actions and plans, for machines: what is announced, every version of a plan, and the plan judged
/// again, explained and proven.
@RestController
class PlansApi {

  private final PlanDesk desk;
  private final JsonMapper json;
  private final Clock clock;

  PlansApi(PlanDesk desk, JsonMapper json, Clock clock) {
    this.desk = desk;
    this.json = json;
    this.clock = clock;
  }

  /// A post given to somebody by hand.
  record Lock(String person, String post) {

    static Lock of(Amendment.Lock lock) {
      return new Lock(lock.person().text(), lock.post().text());
    }
  }

  /// A plan as it stood at one time.
  ///
  /// @param document the hash of its plan.json
  record Version(
      String plan,
      int version,
      String state,
      int hospital,
      String document,
      List<Lock> locks,
      Optional<String> reason,
      String by,
      Instant at) {

    static Version of(PlanVersion version) {
      return new Version(
          version.plan().text(),
          version.version(),
          version.state().word(),
          version.hospital(),
          version.document().hex(),
          version.locks().stream().map(Lock::of).toList(),
          version.reason(),
          version.by(),
          version.at());
    }
  }

  /// The plan judged again from the hospital's own files.
  ///
  /// @param faults promises that it breaks; none when it keeps all
  /// @param shown what its proof shows of the gaps, and what it does not
  /// @param assumed what the judgement took as given
  record Judged(boolean kept, List<String> faults, List<String> shown, List<String> assumed) {}

  @Described(
      value = "Lists the announced actions, as known on a day or as known last.",
      form = "as `safecover actions --format json` writes it",
      refusals = 422)
  @GetMapping(path = "/api/actions", produces = "application/json")
  String actions(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(required = false) Optional<LocalDate> known) {
    return ActionsJson.of(PlanDesk.actions(desk.findHospital(Staff.reading(who, clock)), known));
  }

  @Described("Lists the newest version of every plan.")
  @GetMapping(path = "/api/plans", produces = "application/json")
  List<Version> plans(@AuthenticationPrincipal SignedIn who) {
    return desk.plans().latest(Staff.reading(who, clock)).stream().map(Version::of).toList();
  }

  @Described(value = "Lists every version of one plan, in order.", refusals = 404)
  @GetMapping(path = "/api/plans/{plan}", produces = "application/json")
  List<Version> versions(@AuthenticationPrincipal SignedIn who, @PathVariable String plan) {
    StaffAct act = Staff.reading(who, clock);
    List<PlanVersion> versions = desk.plans().versions(act, key(plan));
    if (versions.isEmpty()) {
      throw new NothingHere();
    }
    return versions.stream().map(Version::of).toList();
  }

  @Described(
      value = "Reads one version of a plan, the newest unless one is named.",
      form = "docs/formats/plan.json.md",
      refusals = {404, 422})
  @GetMapping(path = "/api/plans/{plan}/plan.json", produces = "application/json")
  String plan(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String plan,
      @RequestParam(required = false) Optional<Integer> version) {
    return text(open(Staff.reading(who, clock), plan, version));
  }

  private static String text(OpenPlan open) {
    StringWriter text = new StringWriter();
    PlanJson.write(open.inHand().plan(), text);
    return text.toString();
  }

  @Described(
      value = "Reads the proof of need of a plan: what no plan can go below, and why.",
      form = "`proof` of docs/formats/plan.json.md",
      refusals = {404, 422})
  @GetMapping(path = "/api/plans/{plan}/proof", produces = "application/json")
  String proof(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String plan,
      @RequestParam(required = false) Optional<Integer> version) {
    String whole = text(open(Staff.reading(who, clock), plan, version));
    return String.valueOf(json.readTree(whole).get("proof"));
  }

  @Described(
      value = "Judges a plan and its proof again, without trusting who made them.",
      refusals = {404, 422})
  @GetMapping(path = "/api/plans/{plan}/verification", produces = "application/json")
  Judged verification(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String plan,
      @RequestParam(required = false) Optional<Integer> version) {
    Verification found =
        desk.findVerification(Staff.reading(who, clock), key(plan), version)
            .orElseThrow(NothingHere::new);
    List<String> faults = found.faults().stream().map(PlanFault::toString).toList();
    return faults.isEmpty()
        ? new Judged(true, faults, found.shown(), found.assumed())
        : new Judged(false, faults, List.of(), List.of());
  }

  @Described(
      value = "Says why a plan gives a post to somebody, and why not to somebody else.",
      form = "as `safecover explain --format json` writes it",
      refusals = {404, 422})
  @GetMapping(path = "/api/plans/{plan}/explanation", produces = "application/json")
  String explanation(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String plan,
      @RequestParam(required = false) Optional<String> person,
      @RequestParam(required = false) Optional<String> post) {
    OpenPlan open = open(Staff.reading(who, clock), plan, Optional.empty());
    return WhyJson.text(open.inHand().plan(), new WhyAsked(person, post).answer(open.inHand()));
  }

  private OpenPlan open(StaffAct act, String plan, Optional<Integer> version) {
    return desk.findPlan(act, key(plan), version).orElseThrow(NothingHere::new);
  }

  static PlanKey key(String plan) {
    if (!PlanKey.isOne(plan)) {
      throw new NothingHere();
    }
    return new PlanKey(plan);
  }
}
