package org.safecover.web.offer;

import java.time.Clock;
import org.safecover.app.database.Database;
import org.safecover.app.extract.Extracts;
import org.safecover.app.ledger.Readings;
import org.safecover.app.plan.Plans;
import org.safecover.web.order.OrderForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of offers.
@Configuration(proxyBeanMethods = false)
public class OfferParts {

  @Bean
  OfferPages offerPages(Database database, Readings readings, OrderForms orders, Clock clock) {
    return new OfferPages(readings, new Extracts(database), orders, clock);
  }

  @Bean
  CoverOffers coverOffers(Database database, Readings readings) {
    return new CoverOffers(new Plans(database), readings);
  }

  @Bean
  CoverStandings coverStandings(CoverOffers covers) {
    return new CoverStandings(covers);
  }

  @Bean
  PlanOfferPages planOfferPages(CoverOffers covers, OrderForms orders, Clock clock) {
    return new PlanOfferPages(covers, orders, clock);
  }
}
