package org.safecover.web.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.app.access.StaffAct;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.risk.RiskMaking;
import org.safecover.domain.attendance.AttendanceCount;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.report.risk.PageOfRisk;
import org.safecover.report.risk.RiskPage;
import org.safecover.report.risk.RiskReport;
import org.safecover.report.words.TimeWords;
import org.safecover.risk.seen.Seen;
import org.safecover.web.order.LocalTimes;
import org.safecover.web.page.Staff;
import org.safecover.web.page.Visit;
import org.safecover.web.plan.PlanDesk.OpenPlan;
import org.safecover.web.trouble.NothingHere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Through the day: counts of who came, the forecast of the rest that follows from them, planned
/// work to restore, and how earlier forecasts did. Nothing of it is kept.
@Controller
class CountPages {

  /// When counts are usually taken.
  private static final List<LocalTime> USUAL = List.of(LocalTime.of(9, 0), LocalTime.of(20, 0));

  private static final int BLANK = 2;
  private static final String RESTORED = "Planned work that could";

  private final PlanDesk desk;
  private final Forecasts forecasts;
  private final Clock clock;

  CountPages(PlanDesk desk, Forecasts forecasts, Clock clock) {
    this.desk = desk;
    this.forecasts = forecasts;
    this.clock = clock;
  }

  @GetMapping("/plans/{plan}/counts")
  String counts(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key) {
    OpenPlan open = open(visit, key);
    return page(visit, open, due(open, Instant.MIN, usual(open)));
  }

  @PostMapping("/plans/{plan}/counts")
  String counted(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key,
      @RequestParam MultiValueMap<String, String> sent) {
    OpenPlan open = open(visit, key);
    CountForm form = CountForm.of(sent);
    return switch (form.read(hospital(open))) {
      case Intake.Unusable<List<AttendanceCount>>(var problems) ->
          page(visit.show("problems", problems.stream().map(form::said).toList()), open, form);
      case Intake.Facts<List<AttendanceCount>>(var counts) -> {
        forecast(visit, open, counts);
        yield page(visit, open, form.and(next(open, counts)));
      }
    };
  }

  private void forecast(Visit visit, OpenPlan open, List<AttendanceCount> counts) {
    if (counts.isEmpty()) {
      visit.show("problems", List.of("No row says how many came. Fill one in."));
      return;
    }
    try {
      show(visit, forecasts.after(counts, open));
    } catch (UnusableInput unusable) {
      visit.show("problems", unusable.lines());
    }
  }

  private static void show(Visit visit, RiskReport report) {
    PageOfRisk parts = RiskPage.parts(report);
    Instant from =
        report
            .more()
            .seen()
            .flatMap(Seen::from)
            .orElseGet(() -> report.basis().version().span().start());
    TimeWords times = new TimeWords(report.basis().hospital().zone());
    visit
        .show("parts", parts)
        .show(
            "restoring",
            parts.tables().stream().anyMatch(table -> table.title().startsWith(RESTORED)))
        .show("hours", NowView.hours(from).stream().map(times::shortMoment).toList())
        .show("risk", RiskView.of(report, from));
  }

  private static String page(Visit visit, OpenPlan open, CountForm form) {
    visit
        .show("open", open)
        .show("form", form)
        .show("blanks", Stream.iterate(form.rows().size() + 1, n -> n + 1).limit(BLANK).toList())
        .show("areas", hospital(open).areas())
        .show("grades", CountForm.grades())
        .show("at", LocalTimes.typed(usual(open)));
    return "counts";
  }

  /// Whom the count after the last one is of; nobody when the action is over by then.
  private static CountForm next(OpenPlan open, List<AttendanceCount> counts) {
    return counts.stream()
        .map(AttendanceCount::at)
        .max(Instant::compareTo)
        .flatMap(last ->
            usuals(open)
                .filter(at -> at.isAfter(last))
                .map(at -> due(open, last, at))
                .filter(form -> !form.rows().isEmpty())
                .findFirst())
        .orElse(new CountForm(List.of()));
  }

  private static CountForm due(OpenPlan open, Instant since, Instant until) {
    return CountForm.of(RiskMaking.due(open.inHand(), since, until), until);
  }

  /// The first usual time of the action.
  private static Instant usual(OpenPlan open) {
    return usuals(open).findFirst().orElseGet(() -> span(open).start());
  }

  /// The usual times while the action lasts, in order.
  private static Stream<Instant> usuals(OpenPlan open) {
    ZoneId zone = hospital(open).zone();
    Period span = span(open);
    ZonedDateTime first = span.start().atZone(zone);
    return Stream.iterate(first.toLocalDate(), day -> day.plusDays(1))
        .takeWhile(day -> !day.atStartOfDay(zone).toInstant().isAfter(span.end()))
        .flatMap(day -> USUAL.stream().map(time -> day.atTime(time).atZone(zone).toInstant()))
        .filter(at -> !at.isBefore(span.start()) && at.isBefore(span.end()));
  }

  private static Period span(OpenPlan open) {
    return open.inHand().plan().version().span();
  }

  private static Hospital hospital(OpenPlan open) {
    return open.inHand().loaded().hospital();
  }

  private OpenPlan open(Visit visit, String key) {
    StaffAct act = Staff.reading(visit.who(), clock);
    if (!PlanKey.isOne(key)) {
      throw new NothingHere();
    }
    return desk.findPlan(act, new PlanKey(key), Optional.empty()).orElseThrow(NothingHere::new);
  }
}
