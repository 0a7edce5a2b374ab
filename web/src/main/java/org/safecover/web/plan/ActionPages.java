package org.safecover.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.report.actions.ActionList;
import org.safecover.report.actions.NoticeWords;
import org.safecover.report.words.ActionWords;
import org.safecover.report.words.TimeWords;
import org.safecover.rules.calendar.CalendarTexts;
import org.safecover.web.page.Staff;
import org.safecover.web.plan.PlanDesk.OpenHospital;
import org.safecover.web.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The announced actions, each with its versions and what the law of the day says of its notice.
@Controller
class ActionPages {

  private final PlanDesk desk;
  private final Clock clock;

  ActionPages(PlanDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// One action on the page.
  ///
  /// @param before what it was in earlier versions, the latest first
  record ActionRow(
      String id,
      String status,
      List<String> windows,
      String withdrawal,
      String calledOut,
      String notice,
      List<String> before,
      String source) {}

  /// @param asKnownOn a date; as known last when it is empty
  @GetMapping("/actions")
  String show(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(name = "known", required = false) Optional<LocalDate> asKnownOn,
      Model model) {
    Optional<OpenHospital> open = desk.findHospital(Staff.reading(who, clock));
    ActionList list = PlanDesk.actions(open, asKnownOn);
    model
        .addAttribute("actions", list.actions().stream().map(ActionPages::row).toList())
        .addAttribute("known", asKnownOn.map(LocalDate::toString).orElse(""))
        .addAttribute("mayPlan", Staff.mayChange(who) && open.isPresent())
        .addAttribute("hasHospital", open.isPresent());
    return "actions";
  }

  private static ActionRow row(ActionList.Listed listed) {
    TimeWords times = new TimeWords(CalendarTexts.ZONE);
    Action action = listed.known().action();
    Version version = listed.known().version();
    return new ActionRow(
        action.id().text(),
        ActionWords.status(version.status()) + ", " + times.day(version.knownFrom()),
        ActionWords.windows(version, times),
        ActionWords.withdrawal(version.withdrawal()),
        action.calledOut().stream().sorted().map(StaffGroup::text).collect(Collectors.joining(", "))
            + ", by the "
            + action.union(),
        new NoticeWords(times).sentence(listed.notice()),
        listed.known().earlier().reversed().stream().map(v -> before(v, times)).toList(),
        version.source());
  }

  private static String before(Version version, TimeWords times) {
    return ActionWords.status(version.status())
        + ", "
        + times.day(version.knownFrom())
        + ": "
        + String.join("; ", ActionWords.windows(version, times))
        + ", "
        + ActionWords.withdrawal(version.withdrawal());
  }
}
