package org.safecover.web.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.safecover.app.order.OrderSheet;
import org.safecover.protocol.text.FieldProblem;

/// A form that was sent. Its fields are named as in the entries of ledgers; local times stand where
/// those hold instants, and what was left blank is not there.
///
/// @param values as typed
/// @param problems with local times
public record OrderForm(OrderSheet sheet, Map<String, String> values, List<FieldProblem> problems) {

  private static final Set<String> OWN = Set.of("_csrf", "ledger", "id", "seen");
  private static final Set<String> TIMES =
      Set.of("start", "end", "from", "until", "needed-by", "reply-by");

  public OrderForm {
    values = Map.copyOf(values);
    problems = List.copyOf(problems);
  }

  public static OrderForm of(Map<String, String> sent) {
    List<FieldProblem> problems = new ArrayList<>();
    Map<String, String> command = new TreeMap<>();
    sent.forEach((name, value) -> {
      if (!OWN.contains(name) && !value.isBlank()) {
        read(name, value, problems).ifPresent(text -> command.put(name, text));
      }
    });
    OrderSheet sheet =
        new OrderSheet(
            sent.getOrDefault("ledger", ""),
            sent.getOrDefault("id", ""),
            seen(sent.getOrDefault("seen", "")),
            command);
    return new OrderForm(sheet, sent, problems);
  }

  private static Optional<String> read(String name, String value, List<FieldProblem> problems) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return TIMES.contains(last)
        ? LocalTimes.find(name, value, problems).map(Instant::toString)
        : Optional.of(value.replace("\r\n", "\n").strip());
  }

  /// The number of the last entry that whoever sent it was shown; -1 where that cannot be read.
  public static long seen(String text) {
    return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : -1;
  }
}
