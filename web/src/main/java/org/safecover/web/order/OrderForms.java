package org.safecover.web.order;

import java.time.Clock;
import org.safecover.app.order.OrderAnswer;
import org.safecover.app.order.OrderDesk;
import org.safecover.app.order.OrderSheet;
import org.safecover.app.server.Secrets;
import org.safecover.web.signin.SignedIn;

/// Where pages hand in orders.
public final class OrderForms {

  private final OrderDesk desk;
  private final Secrets secrets;
  private final Clock clock;

  OrderForms(OrderDesk desk, Secrets secrets, Clock clock) {
    this.desk = desk;
    this.secrets = secrets;
    this.clock = clock;
  }

  /// The id of the next order from a form: sending the form again changes nothing.
  public String id() {
    return "page-" + secrets.password().text();
  }

  public OrderAnswer send(SignedIn who, OrderForm form) {
    return form.problems().isEmpty()
        ? send(who, form.sheet())
        : new OrderAnswer.Unreadable(form.problems());
  }

  public OrderAnswer send(SignedIn who, OrderSheet sheet) {
    return desk.handle(who.account(), sheet, clock.instant());
  }
}
