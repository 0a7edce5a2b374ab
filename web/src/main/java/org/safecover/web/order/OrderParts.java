package org.safecover.web.order;

import java.time.Clock;
import org.safecover.app.order.OrderDesk;
import org.safecover.app.server.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What pages with orders share.
@Configuration(proxyBeanMethods = false)
public class OrderParts {

  @Bean
  OrderForms orderForms(OrderDesk desk, Secrets secrets, Clock clock) {
    return new OrderForms(desk, secrets, clock);
  }
}
