package org.safecover.web.plan;

import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.load.Announced;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.load.WhatChanged;
import org.safecover.app.plan.Draft;
import org.safecover.app.plan.Known;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.PlanVersion;
import org.safecover.app.plan.Saving;
import org.safecover.app.planning.PlanMaking;
import org.safecover.app.search.Asked;
import org.safecover.app.search.End;
import org.safecover.app.search.SearchBoard.Begun;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Plan;
import org.safecover.report.plan.PlanJson;
import org.safecover.rules.cover.Facing;
import org.safecover.web.plan.PlanDesk.OpenHospital;
import org.safecover.web.plan.PlanDesk.OpenPlan;

/// Searches for plans as staff ask for them; what is found is kept as a draft.
final class Searches {

  private static final PlanMaking.Search SEARCH = new PlanMaking.Search(Duration.ofSeconds(60), 1);

  private final PlanDesk desk;
  private final Works works;
  private final Clock clock;

  Searches(PlanDesk desk, Works works, Clock clock) {
    this.desk = desk;
    this.works = works;
    this.clock = clock;
  }

  /// A plan for an action, from nothing.
  ///
  /// @param known of the plan of that action, where there is one already
  /// @return what waits, here or where the same request began it
  /// @throws UnusableInput when there is nothing to plan for
  Begun first(StaffAct act, String action, Optional<LocalDate> asKnownOn, Known known) {
    OpenHospital open =
        desk.findHospital(act)
            .orElseThrow(() -> UnusableInput.saying("Bring the hospital's files first."));
    Announced announced = open.loaded().announced(action, asKnownOn);
    PlanKey key = new PlanKey(announced.action().text());
    PlanMaking making = new PlanMaking(open.loaded());
    return works.begin(
        new Asked(act, key, "Planning " + announced.action(), known.request()),
        work -> {
          Plan plan = making.plan(announced.facing(), SEARCH, work);
          return keep(act, key, known, draft(plan, open.version(), List.of()));
        });
  }

  /// A plan in hand, changed.
  ///
  /// @throws UnusableInput with everything about the change that cannot be
  Begun change(StaffAct act, OpenPlan open, Known known, WhatChanged changed) {
    Facing facing = changed.facing(open.inHand());
    PlanKey key = open.version().plan();
    PlanMaking making = new PlanMaking(open.inHand().loaded());
    return works.begin(
        new Asked(act, key, "Changing the plan for " + facing.action(), known.request()),
        work -> {
          Plan plan = making.plan(facing, SEARCH, work);
          List<Amendment.Lock> locks = plan.amendment().map(Amendment::locks).orElse(List.of());
          return keep(act, key, known, draft(plan, open.version().hospital(), locks));
        });
  }

  private static Draft draft(Plan plan, int hospital, List<Amendment.Lock> locks) {
    StringWriter text = new StringWriter();
    PlanJson.write(plan, text);
    return new Draft(text.toString(), hospital, locks);
  }

  private End keep(StaffAct act, PlanKey key, Known known, Draft draft) {
    StaffAct now = new StaffAct(act.trust(), act.by(), clock.instant());
    return end(desk.plans().save(now, key, known, draft));
  }

  /// What a change to a plan came to, in words.
  static End end(Saving saving) {
    return switch (saving) {
      case Saving.Saved(var version) -> new End.Kept(version.version());
      case Saving.Refused(var reason, var wanted) -> new End.Nothing(List.of(reason, wanted));
      case Saving.Stale(var since) ->
          new End.Nothing(
              List.of(
                  "Nothing was kept: the plan was changed meanwhile, by "
                      + String.join(", ", since.stream().map(PlanVersion::by).distinct().toList())
                      + ".",
                  "Look at the plan as it is now, then change that."));
    };
  }
}
