package org.safecover.web.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safecover.app.order.OrderAnswer;
import org.safecover.app.order.OrderDesk;
import org.safecover.app.order.OrderSheet;
import org.safecover.protocol.text.FieldProblem;
import org.safecover.web.described.Described;
import org.safecover.web.described.Wanted;
import org.safecover.web.signin.SignedIn;
import org.safecover.web.trouble.Refusal;
import org.safecover.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Orders to ledgers.
@RestController
class OrdersApi {

  private final OrderDesk desk;
  private final Clock clock;

  OrdersApi(OrderDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// An order as it arrives.
  record OrderAsked(
      @Wanted("its key, such as offers/RXK/night-1/2016-01-12") @Nullable String ledger,
      @Wanted("the sender's own: sending it again changes nothing") @Nullable String id,
      @Wanted("the number of the last entry that the sender was shown") @Nullable Long seen,
      @Wanted("its word as `command`, and its values, named as in the entries")
          @Nullable Map<String, String> command) {}

  /// @param outcome `recorded`, or `repeated` when it was carried out before
  /// @param entries the lines that it led to, as they are hashed
  record OrderDone(String outcome, List<String> entries) {}

  @Described(
      value = "Gives an order to a ledger.",
      refusals = {404, 409, 413, 415, 422})
  @PostMapping(path = "/api/orders", consumes = "application/json", produces = "application/json")
  OrderDone order(@AuthenticationPrincipal SignedIn who, @RequestBody OrderAsked asked) {
    OrderSheet sheet = sheet(asked);
    String kind = sheet.ledger().split("/", 2)[0];
    if (!who.mayOrderTo(kind)) {
      throw Refusal.of(Trouble.NOT_ALLOWED);
    }
    return switch (desk.handle(who.account(), sheet, clock.instant())) {
      case OrderAnswer.Unreadable(var problems) -> throw Refusal.unreadable(problems);
      case OrderAnswer.NotAllowed _ -> throw Refusal.of(Trouble.NOT_ALLOWED);
      case OrderAnswer.NotShown _ -> throw Refusal.of(Trouble.NOT_FOUND);
      case OrderAnswer.Done(var repetition, var lines) ->
          new OrderDone(
              repetition == OrderAnswer.Repetition.FIRST ? "recorded" : "repeated", lines);
      case OrderAnswer.Stale(var seen, var lines) -> throw stale(seen, lines);
      case OrderAnswer.Refused(var reasons) -> throw refused(reasons);
    };
  }

  private static OrderSheet sheet(OrderAsked asked) {
    List<FieldProblem> problems = new ArrayList<>();
    Map<String, String> command = asked.command();
    String ledger = asked.ledger();
    String id = asked.id();
    Long seen = asked.seen();
    missing(problems, "ledger", ledger);
    missing(problems, "id", id);
    missing(problems, "seen", seen);
    missing(problems, "command", command);
    if (ledger == null || id == null || seen == null || command == null) {
      throw Refusal.unreadable(problems);
    }
    command.forEach((name, value) -> missing(problems, "command." + name, value));
    if (!problems.isEmpty()) {
      throw Refusal.unreadable(problems);
    }
    return new OrderSheet(ledger, id, seen, command);
  }

  private static void missing(List<FieldProblem> problems, String field, @Nullable Object value) {
    if (value == null) {
      problems.add(new FieldProblem(field, "nothing", "add the field"));
    }
  }

  private static Refusal stale(long seen, List<String> lines) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONFLICT,
            "Something happened that you had not seen: nothing was done. Read it, then send a new"
                + " order.");
    problem.setProperty("seen", seen);
    problem.setProperty("since", lines);
    return new Refusal(problem);
  }

  private static Refusal refused(List<org.safecover.protocol.Refusal> reasons) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_CONTENT, "This is not possible now: nothing was done.");
    problem.setProperty("reasons", reasons);
    return new Refusal(problem);
  }
}
