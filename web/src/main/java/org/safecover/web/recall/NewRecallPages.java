package org.safecover.web.recall;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.app.access.StaffAct;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.order.OrderAnswer;
import org.safecover.app.order.OrderSheet;
import org.safecover.domain.recall.Edition;
import org.safecover.domain.time.Period;
import org.safecover.protocol.text.FieldProblem;
import org.safecover.web.order.LocalTimes;
import org.safecover.web.order.OrderForm;
import org.safecover.web.order.OrderForms;
import org.safecover.web.order.Told;
import org.safecover.web.page.Staff;
import org.safecover.web.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The beginning of a recall: a trust opens its record, from a gap of a plan or without one.
@Controller
class NewRecallPages {

  private final RecallReadings recalls;
  private final PlanGaps gaps;
  private final OrderForms orders;
  private final Clock clock;

  NewRecallPages(RecallReadings recalls, PlanGaps gaps, OrderForms orders, Clock clock) {
    this.recalls = recalls;
    this.gaps = gaps;
    this.orders = orders;
    this.clock = clock;
  }

  @GetMapping("/recalls/new")
  String show(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String plan,
      @RequestParam(defaultValue = "") String gap,
      Model model) {
    StaffAct act = Staff.reading(who, clock);
    Map<String, String> values = new TreeMap<>(Map.of("plan", plan, "gap", gap));
    gaps.find(act, plan, gap)
        .ifPresent(found -> {
          Period span = found.plan().version().span();
          values.put("matter", found.plan().action().text());
          values.put("action", found.plan().action().text());
          values.put("start", LocalTimes.typed(span.start()));
          values.put("end", LocalTimes.typed(span.end()));
        });
    return page(act, values, model);
  }

  @PostMapping("/recalls/new")
  String open(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    StaffAct act = Staff.reading(who, clock);
    Map<String, String> fields = new TreeMap<>(sent);
    List.of("matter", "plan", "gap").forEach(fields::remove);
    OrderForm form = OrderForm.of(fields);
    List<FieldProblem> problems = new ArrayList<>(form.problems());
    Map<String, String> command = new TreeMap<>(form.sheet().command());
    findEdition(command, problems)
        .ifPresent(edition -> command.put("edition", edition.key().toString()));
    String matter = sent.getOrDefault("matter", "").strip();
    String ledger = "recall/" + act.trust() + "/" + matter;
    if (LedgerId.find(ledger).isEmpty()) {
      problems.add(new FieldProblem("matter", "'" + matter + "'", "write a short name"));
    }
    command.put("command", "open");
    OrderAnswer answer =
        problems.isEmpty()
            ? orders.send(who, new OrderSheet(ledger, form.sheet().id(), 0, command))
            : new OrderAnswer.Unreadable(problems);
    Optional<Told> told = Told.find(answer);
    if (told.isEmpty()) {
      return "redirect:"
          + RecallPages.address(
              new RecallPages.Asked(
                  ledger, sent.getOrDefault("plan", ""), sent.getOrDefault("gap", "")));
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("told", told.get());
    return page(act, sent, model);
  }

  /// The edition of the day on which the action begins.
  private Optional<Edition> findEdition(Map<String, String> command, List<FieldProblem> problems) {
    Optional<Instant> start = Optional.ofNullable(command.get("start")).map(Instant::parse);
    Optional<Edition> edition = start.flatMap(recalls.editions()::findFor);
    if (edition.isEmpty() && problems.isEmpty()) {
      problems.add(
          new FieldProblem(
              "start",
              start.map(LocalTimes::typed).orElse("nothing"),
              "write when the action begins, from 2016 on"));
    }
    return edition;
  }

  private String page(StaffAct act, Map<String, String> values, Model model) {
    Map<String, String> all = new TreeMap<>();
    List.of("matter", "trust", "action", "start", "end", "plan", "gap")
        .forEach(name -> all.put(name, values.getOrDefault(name, "")));
    model
        .addAttribute("values", all)
        .addAttribute("gaps", gaps.all(act))
        .addAttribute("id", orders.id());
    return "recall-new";
  }
}
