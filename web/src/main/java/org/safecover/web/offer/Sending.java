package org.safecover.web.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.app.order.OrderAnswer;
import org.safecover.web.order.OrderForms;
import org.safecover.web.order.Told;
import org.safecover.web.signin.SignedIn;

/// Offers going out, one cover after the other. What cannot go is told at the end; the rest goes.
final class Sending {

  private final SignedIn who;
  private final OrderForms orders;
  private final SendForm form;
  private final Map<String, Long> known = new HashMap<>();
  private final List<Told.Line> troubles = new ArrayList<>();
  private int sent;

  private Sending(SignedIn who, OrderForms orders, SendForm form) {
    this.who = who;
    this.orders = orders;
    this.form = form;
  }

  /// Sends what the form asks for.
  ///
  /// @return what was not sent; none when all of it was
  static Optional<Told> send(SignedIn who, OrderForms orders, SendForm form, List<CoverRow> rows) {
    if (!form.problems().isEmpty()) {
      return Optional.of(Told.unreadable(form.problems()));
    }
    Sending sending = new Sending(who, orders, form);
    List<CoverRow> wanted = rows.stream().filter(form::wants).toList();
    wanted.forEach(sending::send);
    if (wanted.isEmpty()) {
      return Optional.of(
          Told.saying("Nobody is left to ask: each of these offers was sent before. See below."));
    }
    return sending.troubles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Told(
                "%d of %d offers were sent".formatted(sending.sent, wanted.size()),
                sending.troubles));
  }

  private void send(CoverRow row) {
    long before = known.getOrDefault(row.ledger(), form.seen(row));
    for (Map<String, String> command : form.commands(row, before)) {
      OrderAnswer answer = orders.send(who, form.sheet(row, command, before));
      if (answer instanceof OrderAnswer.Done(_, var lines)) {
        before += lines.size();
        known.put(row.ledger(), before);
      } else {
        Told.find(answer)
            .ifPresent(told ->
                told.lines()
                    .forEach(line ->
                        troubles.add(
                            new Told.Line(
                                row.person() + ", " + row.post() + ": " + line.text(), ""))));
        return;
      }
    }
    sent++;
  }
}
