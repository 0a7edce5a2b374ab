package org.safecover.web.recall;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.protocol.Party.Organisation;
import org.safecover.web.order.OrderForm;
import org.safecover.web.order.OrderForms;
import org.safecover.web.order.Told;
import org.safecover.web.page.Staff;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// The recalls that somebody is shown, and the orders that they may give about one.
@Controller
class RecallPages {

  private final RecallReadings recalls;
  private final Evidence evidence;
  private final OrderForms orders;
  private final Clock clock;

  RecallPages(RecallReadings recalls, Evidence evidence, OrderForms orders, Clock clock) {
    this.recalls = recalls;
    this.evidence = evidence;
    this.orders = orders;
    this.clock = clock;
  }

  /// What a request rests on.
  record Evidence(PlanGaps gaps, RecallDocuments documents) {}

  @GetMapping("/recalls")
  String all(@AuthenticationPrincipal SignedIn who, Model model) {
    List<RecallView> views =
        recalls.all(who).stream()
            .map(reading -> RecallView.of(reading, recalls.kind().protocol(), clock.instant()))
            .toList();
    model.addAttribute("recalls", views).addAttribute("mayBegin", isTrust(who));
    return "recalls";
  }

  private static boolean isTrust(SignedIn who) {
    return who.account().side().organisation() == Organisation.TRUST;
  }

  /// What somebody looks at.
  ///
  /// @param plan and gap that a request may be drafted from; empty when there is none
  record Asked(String ledger, String plan, String gap) {}

  @GetMapping("/recalls/one")
  String one(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String ledger,
      @RequestParam Map<String, String> all,
      Model model) {
    Asked asked = new Asked(ledger, all.getOrDefault("plan", ""), all.getOrDefault("gap", ""));
    return page(who, asked, Map.of(), model);
  }

  @PostMapping("/recalls/one")
  String order(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    RecallReadings.viewer(who);
    String form = sent.getOrDefault("form", "");
    Map<String, String> fields = new TreeMap<>(sent);
    fields.remove("form");
    String plan = Optional.ofNullable(fields.remove("from-plan")).orElse("");
    String gap = Optional.ofNullable(fields.remove("from-gap")).orElse("");
    OrderForm order = OrderForm.of(fields);
    Asked asked = new Asked(order.sheet().ledger(), plan, gap);
    Optional<Told> told = Told.find(orders.send(who, order));
    if (told.isEmpty()) {
      return "redirect:" + address(asked);
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("told", told.get().on(name -> FormView.id(form, name)));
    model.addAttribute("sentForm", form);
    return page(who, asked, sent, model);
  }

  static String address(Asked asked) {
    return UriComponentsBuilder.fromPath("/recalls/one")
        .queryParam("ledger", "{ledger}")
        .queryParam("plan", "{plan}")
        .queryParam("gap", "{gap}")
        .encode()
        .buildAndExpand(asked.ledger(), asked.plan(), asked.gap())
        .toUriString();
  }

  private String page(SignedIn who, Asked asked, Map<String, String> typed, Model model) {
    RecallReading reading =
        recalls
            .find(who, asked.ledger())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    CommandForms forms =
        new CommandForms(recalls.kind().protocol(), who.account(), clock.instant());
    Suggested suggested = new Suggested(reading, findGap(who, asked));
    String sent = typed.getOrDefault("form", "");
    List<FormView> views =
        forms.of(reading).stream()
            .map(form ->
                FormView.of(form, form.key().equals(sent) ? typed : suggested.of(form.key()), sent))
            .toList();
    model
        .addAttribute("recall", RecallView.of(reading, recalls.kind().protocol(), clock.instant()))
        .addAttribute("forms", views)
        .addAttribute("asked", asked)
        .addAttribute("id", orders.id());
    return "recall";
  }

  private Optional<GapInPlan> findGap(SignedIn who, Asked asked) {
    return asked.plan().isBlank() || !isTrust(who)
        ? Optional.empty()
        : evidence.gaps().find(Staff.reading(who, clock), asked.plan(), asked.gap());
  }

  /// A document that the request rests on, for whoever is shown an entry that names it.
  @GetMapping("/recalls/document")
  ResponseEntity<byte[]> document(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String ledger,
      @RequestParam String hash) {
    return evidence
        .documents()
        .find(who, ledger, hash)
        .map(content ->
            ResponseEntity.ok()
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                        .filename(hash.substring(0, 12) + ".json")
                        .build()
                        .toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(content.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
