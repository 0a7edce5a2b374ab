package org.safecover.web.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecover.app.access.StaffAct;
import org.safecover.app.feed.DoctorParts;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.load.WhatChanged;
import org.safecover.app.plan.Known;
import org.safecover.app.plan.PlanKey;
import org.safecover.app.plan.Saving;
import org.safecover.app.search.End;
import org.safecover.app.search.SearchBoard.Begun;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;
import org.safecover.web.page.Staff;
import org.safecover.web.page.Visit;
import org.safecover.web.plan.PlanDesk.OpenPlan;
import org.safecover.web.trouble.NothingHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Plans made and changed: searched for, given by hand, published, taken back.
@Controller
class ChangePages {

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final PlanDesk desk;
  private final Searches searches;
  private final Clock clock;

  ChangePages(PlanDesk desk, Searches searches, Clock clock) {
    this.desk = desk;
    this.searches = searches;
    this.clock = clock;
  }

  /// What somebody typed to change a plan.
  ///
  /// @param version the last that they have seen
  /// @param at from when on, local time
  record ChangeForm(
      int version,
      @Nullable String at,
      @Nullable String person,
      @Nullable String post,
      @Nullable String sick,
      @Nullable String reason) {

    Known known() {
      return ChangePages.known(version, typed(reason));
    }

    WhatChanged changed() {
      Optional<String> who = typed(person);
      Optional<String> what = typed(post);
      List<Amendment.Lock> locks =
          who.isPresent() && what.isPresent()
              ? List.of(new Amendment.Lock(new PersonId(who.get()), new PostId(what.get())))
              : List.of();
      List<String> away =
          typed(sick).map(ids -> Stream.of(ids.split("[,;\\s]+")).toList()).orElse(List.of());
      return new WhatChanged(typed(at).orElse(""), away, locks, Optional.empty(), Optional.empty());
    }

    private static Optional<String> typed(@Nullable String text) {
      return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
  }

  @PostMapping("/plans")
  String plan(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @RequestParam String action,
      @RequestParam(name = "known", required = false) Optional<LocalDate> asKnownOn,
      @RequestParam(name = "reason", required = false) Optional<String> reason) {
    StaffAct act = Staff.changing(visit.who(), clock);
    return searching(
        visit,
        () -> {
          int version =
              PlanKey.isOne(action) ? desk.plans().versions(act, new PlanKey(action)).size() : 0;
          return searches.first(act, action, asKnownOn, known(version, reason));
        });
  }

  @GetMapping("/plans/{plan}/change")
  String form(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key,
      @RequestParam(name = "sick", required = false) Optional<String> sick) {
    OpenPlan open = open(Staff.changing(visit.who(), clock), key);
    visit.show("open", open).show("sick", sick.orElse("")).show("at", usualMoment(open));
    return "change";
  }

  /// Now, or just before the action begins where that is past or far ahead: it can be typed over.
  private String usualMoment(OpenPlan open) {
    Plan plan = open.inHand().plan();
    Instant begins = plan.version().span().start();
    Instant ends = plan.version().span().end();
    Instant now = clock.instant();
    Instant usual =
        now.isAfter(begins) && now.isBefore(ends) ? now : begins.minus(Duration.ofHours(1));
    Instant earliest =
        plan.amendment().map(change -> change.at().plus(Duration.ofMinutes(1))).orElse(usual);
    return LOCAL.format(
        (usual.isBefore(earliest) ? earliest : usual)
            .truncatedTo(ChronoUnit.MINUTES)
            .atZone(open.inHand().loaded().hospital().zone()));
  }

  @PostMapping("/plans/{plan}/change")
  String change(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key,
      ChangeForm form) {
    StaffAct act = Staff.changing(visit.who(), clock);
    OpenPlan open = open(act, key);
    ChangeForm whole =
        ChangeForm.typed(form.at()).isPresent()
            ? form
            : new ChangeForm(
                form.version(),
                usualMoment(open),
                form.person(),
                form.post(),
                form.sick(),
                form.reason());
    return searching(visit, () -> searches.change(act, open, whole.known(), whole.changed()));
  }

  private static String searching(Visit visit, Supplier<Begun> begun) {
    try {
      return "redirect:/searches/" + begun.get().id();
    } catch (UnusableInput unusable) {
      return visit.mended(unusable.lines());
    }
  }

  /// @throws UnusableInput when the reason is longer than one that is kept
  private static Known known(int version, Optional<String> reason) {
    int length = reason.map(String::strip).orElse("").length();
    if (length > Known.LONGEST) {
      throw UnusableInput.saying(
          "Nothing was kept: the reason has %,d characters, and may have %,d. Shorten it."
              .formatted(length, Known.LONGEST));
    }
    return new Known(version, reason);
  }

  @PostMapping("/plans/{plan}/publish")
  String publish(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key,
      ChangeForm form) {
    StaffAct act = Staff.changing(visit.who(), clock);
    OpenPlan open = open(act, key);
    return done(
        visit,
        key,
        () ->
            desk.plans()
                .publish(
                    act,
                    new PlanKey(key),
                    form.known(),
                    DoctorParts.ofPlan(open.inHand().loaded().hospital(), open.inHand().plan())));
  }

  @PostMapping("/plans/{plan}/withdraw")
  String withdraw(
      @ModelAttribute(name = "page", binding = false) Visit visit,
      @PathVariable("plan") String key,
      ChangeForm form) {
    StaffAct act = Staff.changing(visit.who(), clock);
    open(act, key);
    return done(visit, key, () -> desk.plans().withdraw(act, new PlanKey(key), form.known()));
  }

  private static String done(Visit visit, String key, Supplier<Saving> saving) {
    End end;
    try {
      end = Searches.end(saving.get());
    } catch (UnusableInput unusable) {
      return visit.show("back", key).mended(unusable.lines());
    }
    return switch (end) {
      case End.Kept _ -> "redirect:/plans/" + key;
      case End nothing -> visit.show("back", key).refused(nothing.lines());
    };
  }

  private OpenPlan open(StaffAct act, String key) {
    if (!PlanKey.isOne(key)) {
      throw new NothingHere();
    }
    return desk.findPlan(act, new PlanKey(key), Optional.empty()).orElseThrow(NothingHere::new);
  }
}
