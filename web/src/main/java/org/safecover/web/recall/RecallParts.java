package org.safecover.web.recall;

import java.nio.file.Path;
import java.time.Clock;
import org.safecover.app.database.Database;
import org.safecover.app.document.Documents;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.Readings;
import org.safecover.app.order.OrderDesk;
import org.safecover.app.plan.Plans;
import org.safecover.domain.recall.Editions;
import org.safecover.web.order.OrderForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of recalls.
@Configuration(proxyBeanMethods = false)
public class RecallParts {

  /// Where Safecover is installed, as its launcher says.
  private static final String HOME = "safecover.home";

  @Bean
  RecallReadings recallReadings(Readings readings, OrderDesk desk, Editions editions) {
    return new RecallReadings(readings, desk, editions);
  }

  @Bean
  RecallClocks recallClocks(RecallReadings recalls) {
    return new RecallClocks(recalls);
  }

  @Bean
  RecallPages recallPages(
      RecallReadings recalls, RecallDocuments documents, Plans plans, OrderForms orders) {
    RecallPages.Evidence evidence = new RecallPages.Evidence(new PlanGaps(plans), documents);
    return new RecallPages(recalls, evidence, orders, documents.clock());
  }

  @Bean
  RecallDocuments recallDocuments(RecallReadings recalls, Database database, Clock clock) {
    return new RecallDocuments(recalls, new Documents(database), clock);
  }

  @Bean
  DocumentsApi documentsApi(RecallDocuments documents) {
    return new DocumentsApi(documents);
  }

  @Bean
  NewRecallPages newRecallPages(
      RecallReadings recalls, Plans plans, OrderForms orders, Clock clock) {
    return new NewRecallPages(recalls, new PlanGaps(plans), orders, clock);
  }

  @Bean
  SandwellPages sandwellPages(Editions editions) {
    Path home = Path.of(System.getProperty(HOME, "."));
    return new SandwellPages(SandwellExample.in(home, editions), Kind.recall(editions).protocol());
  }
}
