package org.safecover.web.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safecover.app.order.OrderSheet;
import org.safecover.protocol.text.FieldProblem;
import org.safecover.web.order.OrderForm;
import org.springframework.util.MultiValueMap;

/// The form that sends offers: to everybody who was not asked yet, or to one.
///
/// @param id of the form: sending it again changes nothing
/// @param cover `all`, or the number of a row
/// @param seen by number of row, how many entries its ledger had
record SendForm(
    String id,
    String cover,
    Map<Integer, Long> seen,
    Map<String, String> typed,
    Optional<Instant> replyBy,
    List<FieldProblem> problems) {

  private static final String REPLY_BY = "reply-by";
  private static final String PER_HOUR = "per-hour";
  private static final String HOURS_BACK = "hours-back";
  private static final String MONEY = "(0|[1-9][0-9]{0,4})(\\.[0-9]{2})?";
  private static final String HOURS = "[0-9]{1,3}";

  static SendForm of(MultiValueMap<String, String> sent) {
    Map<String, String> typed = new TreeMap<>();
    for (String field : List.of(REPLY_BY, PER_HOUR, HOURS_BACK)) {
      typed.put(field, Optional.ofNullable(sent.getFirst(field)).orElse("").strip());
    }
    OrderForm times = OrderForm.of(Map.of(REPLY_BY, typed.get(REPLY_BY)));
    List<FieldProblem> problems = new ArrayList<>(times.problems());
    Optional<Instant> replyBy =
        Optional.ofNullable(times.sheet().command().get(REPLY_BY)).map(Instant::parse);
    if (replyBy.isEmpty() && problems.isEmpty()) {
      problems.add(new FieldProblem(REPLY_BY, "nothing", "write the hour to answer by"));
    }
    check(PER_HOUR, typed, MONEY, "write pounds and pence, such as 70.00", problems);
    check(HOURS_BACK, typed, HOURS, "write a whole number of hours, 0 for none", problems);
    return new SendForm(
        first(sent, "id"), first(sent, "cover"), seen(sent), typed, replyBy, problems);
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    return Optional.ofNullable(sent.getFirst(name)).orElse("");
  }

  private static void check(
      String field, Map<String, String> typed, String form, String wanted, List<FieldProblem> to) {
    String text = typed.getOrDefault(field, "");
    if (!text.matches(form)) {
      to.add(new FieldProblem(field, text.isEmpty() ? "nothing" : "'" + text + "'", wanted));
    }
  }

  private static Map<Integer, Long> seen(MultiValueMap<String, String> sent) {
    Map<Integer, Long> seen = new HashMap<>();
    for (String each : sent.getOrDefault("seen", List.of())) {
      if (each.matches("[0-9]{1,6}:[0-9]{1,9}")) {
        int colon = each.indexOf(':');
        seen.put(
            Integer.valueOf(each.substring(0, colon)), Long.valueOf(each.substring(colon + 1)));
      }
    }
    return seen;
  }

  /// Whether a row is to be sent.
  boolean wants(CoverRow row) {
    return row.canSend() && (cover.equals("all") || cover.equals("" + row.number()));
  }

  /// How many entries of a row's ledger whoever sends was shown.
  long seen(CoverRow row) {
    return seen.getOrDefault(row.number(), 0L);
  }

  /// The orders that open the post if it is new, write the offer and send it.
  ///
  /// @param known how many entries its ledger has
  List<Map<String, String>> commands(CoverRow row, long known) {
    List<Map<String, String>> commands = new ArrayList<>();
    if (known == 0) {
      commands.add(
          Map.of("command", "open-post", "action", row.action().text(), "post", row.postId()));
    }
    commands.add(draft(row));
    commands.add(
        Map.of(
            "command", "send", "doctor", row.person(), REPLY_BY, replyBy.orElseThrow().toString()));
    return commands;
  }

  private Map<String, String> draft(CoverRow row) {
    Map<String, String> draft = new TreeMap<>();
    draft.put("command", "draft");
    draft.put("doctor", row.person());
    draft.put("terms.area", row.rule().orElseThrow().area().text());
    draft.put("terms.role", row.rule().orElseThrow().role().text());
    draft.put("terms.start", row.cover().period().start().toString());
    draft.put("terms.end", row.cover().period().end().toString());
    String pounds = typed.getOrDefault(PER_HOUR, "0");
    draft.put("terms.per-hour", pounds.contains(".") ? pounds : pounds + ".00");
    draft.put(
        "terms.time-off-in-lieu",
        Duration.ofHours(Long.parseLong(typed.getOrDefault(HOURS_BACK, "0"))).toString());
    return draft;
  }

  OrderSheet sheet(CoverRow row, Map<String, String> command, long known) {
    return new OrderSheet(
        row.ledger(), id + "-" + row.number() + "-" + command.get("command"), known, command);
  }
}
