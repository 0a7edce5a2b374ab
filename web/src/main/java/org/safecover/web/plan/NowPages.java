package org.safecover.web.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
import org.safecover.app.plan.PlanState;
import org.safecover.domain.time.Period;
import org.safecover.web.offer.CoverStandings;
import org.safecover.web.page.Moments;
import org.safecover.web.page.Staff;
import org.safecover.web.page.Visit;
import org.safecover.web.plan.PlanDesk.OpenPlan;
import org.safecover.web.recall.RecallClocks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The next hours at a glance, for who is in command.
@Controller
class NowPages {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final PlanDesk desk;
  private final Beside beside;
  private final Clock clock;

  NowPages(PlanDesk desk, Beside beside, Clock clock) {
    this.desk = desk;
    this.beside = beside;
    this.clock = clock;
  }

  /// What stands beside the plan.
  record Beside(CoverStandings offers, RecallClocks recalls, Forecasts forecasts) {}

  /// @param at a local hour to look at; now when it is empty or no hour
  @GetMapping("/now")
  String now(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @RequestParam(defaultValue = "") String at) {
    StaffAct act = Staff.reading(visit.who(), clock);
    Optional<LocalDateTime> typed = findTyped(at);
    Instant from =
        typed.map(local -> local.atZone(Moments.ZONE).toInstant()).orElseGet(clock::instant);
    visit
        .show("at", TYPED.format(from.atZone(Moments.ZONE)))
        .show("asked", clock.instant())
        .show("address", address(typed))
        .show("recalls", beside.recalls().of(visit.who(), clock.instant()));
    findPlan(act, from).ifPresent(open -> show(visit, act, open, from));
    return "now";
  }

  private void show(Visit visit, StaffAct act, OpenPlan open, Instant from) {
    Instant begins = open.inHand().plan().version().span().start();
    Instant shown = (from.isBefore(begins) ? begins : from).truncatedTo(ChronoUnit.HOURS);
    Forecasts.Made forecast = beside.forecasts().of(act.trust(), open);
    visit
        .show("open", open)
        .show("ahead", from.isBefore(begins))
        .show("now", NowView.of(open, shown, beside.offers().of(act, open.version().plan())))
        .show("riskLines", forecast.lines());
    forecast.report().ifPresent(report -> visit.show("risk", RiskView.of(report, shown)));
  }

  /// The plan of the action that lasts then, or of the next one.
  private Optional<OpenPlan> findPlan(StaffAct act, Instant from) {
    return desk.plans().latest(act).stream()
        .filter(version -> version.state() != PlanState.WITHDRAWN)
        .flatMap(version -> desk.findPlan(act, version.plan(), Optional.empty()).stream())
        .filter(open -> span(open).end().isAfter(from))
        .min(Comparator.comparing(NowPages::span));
  }

  private static Period span(OpenPlan open) {
    return open.inHand().plan().version().span();
  }

  private static Optional<LocalDateTime> findTyped(String at) {
    try {
      return at.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(at.strip()));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static String address(Optional<LocalDateTime> typed) {
    UriComponentsBuilder now = UriComponentsBuilder.fromPath("/now");
    typed.ifPresent(local -> now.queryParam("at", TYPED.format(local)));
    return now.build().toUriString();
  }
}
