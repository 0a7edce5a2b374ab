package org.safecover.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safecover.app.access.StaffAct;
import org.safecover.app.feed.DoctorParts;
import org.safecover.app.load.WhatChanged;
import org.safecover.app.plan.Known;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.PlanVersion;
import org.safecover.app.plan.Saving;
import org.safecover.app.search.End;
import org.safecover.app.search.SearchBoard;
import org.safecover.app.search.SearchBoard.Posted;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;
import org.safecover.web.described.Described;
import org.safecover.web.described.Wanted;
import org.safecover.web.page.Staff;
import org.safecover.web.plan.PlanDesk.OpenPlan;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.NothingHere;
import org.safecover.web.trouble.Refusal;
import org.safecover.web.trouble.Sent;
import org.safecover.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Plans made and changed by machines: searches begun, watched and stopped, plans put in force and
/// taken back.
@RestController
class PlanningApi {

  private static final int LONGEST = 200;

  private final PlanDesk desk;
  private final Searches searches;
  private final Works works;
  private final Clock clock;

  PlanningApi(PlanDesk desk, Searches searches, Works works, Clock clock) {
    this.desk = desk;
    this.searches = searches;
    this.works = works;
    this.clock = clock;
  }

  /// A plan to be searched for.
  ///
  /// @param knownOn plan for the action as it was known on this day; as known last without
  record PlanAsked(
      @Wanted("the sender's own: sending it again begins nothing new") @Nullable String id,
      @Wanted("the id of an announced action") @Nullable String action,
      @Nullable LocalDate knownOn,
      @Wanted("the last version of the plan that the sender has seen; 0 before the first")
          @Nullable Integer seen,
      @Nullable String reason) {}

  /// A plan to be changed.
  ///
  /// @param sick ids of people who can work no more
  record ChangeAsked(
      @Wanted("the sender's own: sending it again begins nothing new") @Nullable String id,
      @Wanted("the last version of the plan that the sender has seen") @Nullable Integer seen,
      @Wanted("from when on, by the clock of the hospital, such as 2016-01-12T10:00")
          @Nullable String at,
      @Nullable List<String> sick,
      @Nullable List<PlansApi.Lock> locks,
      @Nullable String reason) {}

  /// A plan to be put in force, or taken back.
  record StepAsked(
      @Wanted("the sender's own: sending it again changes nothing") @Nullable String id,
      @Wanted("the last version of the plan that the sender has seen") @Nullable Integer seen,
      @Nullable String reason) {}

  /// A search that was begun, or what it led to when it was asked for before.
  ///
  /// @param outcome `begun`, `repeated`, or `kept` when the plan is there already
  /// @param search to be watched at /api/searches
  record Begun(String outcome, Optional<String> search, String plan, Optional<Integer> version) {}

  /// What was reached on one level of the objective.
  ///
  /// @param bound no plan that keeps the levels above can have less
  record Reached(String objective, long value, long bound, boolean provenBest) {

    static Reached of(Level level) {
      String objective = level.objective().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Reached(objective, level.value(), level.bound(), level.provenBest());
    }
  }

  /// A search as far as it has come.
  ///
  /// @param now what is being done, in words
  /// @param levels that are through, in order
  /// @param version that the plan was kept as; none before, or when nothing was kept
  /// @param lines why nothing was kept
  record Progress(
      String search,
      String plan,
      String now,
      List<Reached> levels,
      boolean ended,
      Optional<Integer> version,
      List<String> lines) {}

  @Described(
      value = "Begins the search for a plan for an action; what is found is kept as a draft.",
      refusals = {413, 415, 422, 429})
  @PostMapping(path = "/api/plans", consumes = "application/json", produces = "application/json")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Begun plan(@AuthenticationPrincipal SignedIn who, @RequestBody PlanAsked asked) {
    StaffAct act = Staff.changing(who, clock);
    Sent sent = new Sent();
    String action = sent.text("action", asked.action(), LONGEST);
    Known known = known(sent, asked.id(), asked.seen(), asked.reason());
    sent.refuseProblems();
    return begun(
        act, known, () -> searches.first(act, action, Optional.ofNullable(asked.knownOn()), known));
  }

  @Described(
      value = "Begins the search for a plan in which something has changed.",
      refusals = {404, 413, 415, 422, 429})
  @PostMapping(
      path = "/api/plans/{plan}/changes",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Begun change(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String plan,
      @RequestBody ChangeAsked asked) {
    StaffAct act = Staff.changing(who, clock);
    OpenPlan open = open(act, plan);
    Sent sent = new Sent();
    String at = sent.text("at", asked.at(), LONGEST);
    Known known = known(sent, asked.id(), asked.seen(), asked.reason());
    List<Amendment.Lock> locks = locks(sent, asked.locks());
    List<String> sick = sick(sent, asked.sick());
    sent.refuseProblems();
    WhatChanged changed = new WhatChanged(at, sick, locks, Optional.empty(), Optional.empty());
    return begun(act, known, () -> searches.change(act, open, known, changed));
  }

  private static List<Amendment.Lock> locks(Sent sent, @Nullable List<PlansApi.Lock> asked) {
    List<PlansApi.Lock> locks = asked == null ? List.of() : asked;
    if (locks.stream().anyMatch(lock -> lock == null || isBlank(lock.person(), lock.post()))) {
      sent.problem("locks", "a person or a post that is missing", "name both of each");
      return List.of();
    }
    return locks.stream()
        .map(lock -> new Amendment.Lock(new PersonId(lock.person()), new PostId(lock.post())))
        .toList();
  }

  private static List<String> sick(Sent sent, @Nullable List<String> asked) {
    List<String> sick = asked == null ? List.of() : asked;
    if (sick.stream().anyMatch(id -> isBlank(id))) {
      sent.problem("sick", "an id that is missing", "write ids of people.csv");
      return List.of();
    }
    return sick;
  }

  private static boolean isBlank(@Nullable String... texts) {
    for (String text : texts) {
      if (text == null || text.isBlank()) {
        return true;
      }
    }
    return false;
  }

  private Begun begun(StaffAct act, Known known, Supplier<SearchBoard.Begun> begin) {
    String request = known.request().orElseThrow();
    Optional<PlanVersion> kept = desk.plans().findRequested(act, request);
    if (kept.isPresent()) {
      return new Begun(
          "kept", Optional.empty(), kept.get().plan().text(), Optional.of(kept.get().version()));
    }
    Optional<Posted> before = works.findAsked(act, request);
    Posted posted =
        before.isPresent()
            ? before.get()
            : works.find(act, begin.get().id()).orElseThrow(NothingHere::new);
    if (posted.progress().end().filter(End.NoRoom.class::isInstance).isPresent()) {
      throw Refusal.of(Trouble.BUSY);
    }
    return new Begun(
        before.isPresent() ? "repeated" : "begun",
        Optional.of(posted.id()),
        posted.asked().plan().text(),
        Optional.empty());
  }

  @Described(
      value = "Puts the draft in force: each doctor who covers is given their own part.",
      refusals = {404, 409, 413, 415, 422})
  @PostMapping(
      path = "/api/plans/{plan}/publication",
      consumes = "application/json",
      produces = "application/json")
  PlansApi.Version publish(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String plan,
      @RequestBody StepAsked asked) {
    StaffAct act = Staff.changing(who, clock);
    OpenPlan open = open(act, plan);
    return done(
        desk.plans()
            .publish(
                act,
                open.version().plan(),
                known(asked),
                DoctorParts.ofPlan(open.inHand().loaded().hospital(), open.inHand().plan())));
  }

  @Described(
      value = "Takes a plan out of force: what doctors were given is taken back.",
      refusals = {404, 409, 413, 415, 422})
  @PostMapping(
      path = "/api/plans/{plan}/withdrawal",
      consumes = "application/json",
      produces = "application/json")
  PlansApi.Version withdraw(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String plan,
      @RequestBody StepAsked asked) {
    StaffAct act = Staff.changing(who, clock);
    PlanKey key = open(act, plan).version().plan();
    return done(desk.plans().withdraw(act, key, known(asked)));
  }

  private static Known known(StepAsked asked) {
    Sent sent = new Sent();
    Known known = known(sent, asked.id(), asked.seen(), asked.reason());
    sent.refuseProblems();
    return known;
  }

  private static Known known(
      Sent sent, @Nullable String id, @Nullable Integer seen, @Nullable String reason) {
    String request = sent.request("id", id);
    if (seen == null || seen < 0) {
      sent.problem("seen", seen == null ? "nothing" : "" + seen, "write a version, or 0");
    }
    String why = reason == null ? "" : sent.text("reason", reason, Known.LONGEST);
    boolean fits = why.length() <= Known.LONGEST;
    return new Known(
        seen == null ? 0 : seen, fits ? Optional.of(why) : Optional.empty(), Optional.of(request));
  }

  private static PlansApi.Version done(Saving saving) {
    return switch (saving) {
      case Saving.Saved(var version) -> PlansApi.Version.of(version);
      case Saving.Refused(var reason, var wanted) ->
          throw Refusal.impossible(List.of(reason, wanted));
      case Saving.Stale(var since) -> {
        ProblemDetail problem =
            ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                "The plan was changed meanwhile: nothing was done. Look at it as it is now.");
        problem.setProperty("since", since.stream().map(PlansApi.Version::of).toList());
        throw new Refusal(problem);
      }
    };
  }

  @Described(value = "Says how far a search has come, and what is proven so far.", refusals = 404)
  @GetMapping(path = "/api/searches/{id}", produces = "application/json")
  Progress progress(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    StaffAct act = Staff.reading(who, clock);
    Posted posted = works.find(act, id).orElseThrow(NothingHere::new);
    org.safecover.app.search.Progress work = posted.progress();
    return new Progress(
        posted.id(),
        posted.asked().plan().text(),
        work.doing(),
        work.levels().stream().map(Reached::of).toList(),
        work.end().isPresent(),
        work.end()
            .flatMap(end ->
                end instanceof End.Kept(int version) ? Optional.of(version) : Optional.empty()),
        work.end().map(End::lines).orElse(List.of()));
  }

  @Described(value = "Ends a search with the best plan so far.", refusals = 404)
  @PostMapping("/api/searches/{id}/stop")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stop(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    StaffAct act = Staff.changing(who, clock);
    if (!works.stop(act, id)) {
      throw new NothingHere();
    }
  }

  private OpenPlan open(StaffAct act, String plan) {
    return desk.findPlan(act, PlansApi.key(plan), Optional.empty()).orElseThrow(NothingHere::new);
  }
}
