package org.safecover.web.offer;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecover.app.access.StaffAct;
import org.safecover.app.plan.PlanKey;
import org.safecover.web.offer.CoverOffers.Sheet;
import org.safecover.web.order.OrderForm;
import org.safecover.web.order.OrderForms;
import org.safecover.web.order.Told;
import org.safecover.web.page.Staff;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The offers of a plan, for the trust's rota staff.
@Controller
class PlanOfferPages {

  private static final Map<String, String> BLANK =
      Map.of("reply-by", "", "per-hour", "", "hours-back", "0");

  private final CoverOffers covers;
  private final OrderForms orders;
  private final Clock clock;

  PlanOfferPages(CoverOffers covers, OrderForms orders, Clock clock) {
    this.covers = covers;
    this.orders = orders;
    this.clock = clock;
  }

  /// Somebody of the rota staff at a plan.
  record Visit(SignedIn who, String plan, Model model, HttpServletResponse response) {}

  @ModelAttribute
  Visit visit(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String plan,
      Model model,
      HttpServletResponse response) {
    return new Visit(who, plan, model, response);
  }

  @GetMapping("/plans/{plan}/offers")
  String show(@ModelAttribute(binding = false) Visit visit) {
    return page(sheet(visit), BLANK, visit.model());
  }

  /// The answers alone, for a page that asks again and again; nothing when nothing has changed.
  @GetMapping("/plans/{plan}/offers/answers")
  @Nullable String answers(
      @ModelAttribute(binding = false) Visit visit, @RequestParam(defaultValue = "") String known) {
    Sheet sheet = sheet(visit);
    if (state(sheet).equals(known)) {
      visit.response().setStatus(HttpStatus.NO_CONTENT.value());
      return null;
    }
    visit.model().addAttribute("asked", true);
    page(sheet, BLANK, visit.model());
    return "plan-offers-answers :: answers";
  }

  /// How many stand how, for the board.
  @GetMapping("/plans/{plan}/offers/counts")
  String counts(@ModelAttribute(binding = false) Visit visit) {
    StaffAct act = Staff.reading(visit.who(), clock);
    String counts =
        findKey(visit)
            .flatMap(key -> covers.findCounts(act, key))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    visit.model().addAttribute("counts", counts);
    return "plan-offers-answers :: counts";
  }

  @PostMapping("/plans/{plan}/offers")
  String send(
      @ModelAttribute(binding = false) Visit visit,
      @RequestParam MultiValueMap<String, String> sent) {
    SendForm form = SendForm.of(sent);
    Optional<Told> told = Sending.send(visit.who(), orders, form, sheet(visit).rows());
    return answered(visit, form.typed(), told);
  }

  /// Confirming or taking back one offer.
  @PostMapping("/plans/{plan}/offers/order")
  String order(
      @ModelAttribute(binding = false) Visit visit, @RequestParam Map<String, String> sent) {
    sheet(visit);
    return answered(visit, BLANK, Told.find(orders.send(visit.who(), OrderForm.of(sent))));
  }

  /// @param typed what is to stand in the form again
  private String answered(Visit visit, Map<String, String> typed, Optional<Told> told) {
    Sheet sheet = sheet(visit);
    if (told.isEmpty()) {
      return "redirect:/plans/" + sheet.version().plan() + "/offers";
    }
    visit.response().setStatus(HttpStatus.CONFLICT.value());
    visit.model().addAttribute("told", told.get());
    return page(sheet, typed, visit.model());
  }

  private Sheet sheet(Visit visit) {
    StaffAct act = Staff.reading(visit.who(), clock);
    return findKey(visit)
        .flatMap(key -> covers.findSheet(act, key))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Optional<PlanKey> findKey(Visit visit) {
    return Optional.of(visit.plan()).filter(PlanKey::isOne).map(PlanKey::new);
  }

  private String page(Sheet sheet, Map<String, String> typed, Model model) {
    model
        .addAttribute("plan", sheet.version().plan().text())
        .addAttribute("version", sheet.version())
        .addAttribute("rows", sheet.rows())
        .addAttribute("counts", CoverRow.counts(sheet.rows()))
        .addAttribute("state", state(sheet))
        .addAttribute("anyToSend", sheet.rows().stream().anyMatch(CoverRow::canSend))
        .addAttribute("typed", typed)
        .addAttribute("id", orders.id());
    return "plan-offers";
  }

  /// A short text that is another one as soon as anything on the page is.
  private static String state(Sheet sheet) {
    String all =
        sheet.rows().stream()
            .map(row -> row.ledger() + " " + row.seen() + " " + row.text())
            .collect(Collectors.joining(";"));
    return sheet.version().version() + "-" + Integer.toHexString(all.hashCode());
  }
}
