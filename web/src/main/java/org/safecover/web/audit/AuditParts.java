package org.safecover.web.audit;

import java.time.Clock;
import org.safecover.app.access.ReadLog;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.Readings;
import org.safecover.domain.recall.Editions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of auditors.
@Configuration(proxyBeanMethods = false)
public class AuditParts {

  @Bean
  AuditPages auditPages(Readings readings, Database database, Editions editions, Clock clock) {
    return new AuditPages(readings, new ReadLog(database), Kinds.with(editions), clock);
  }
}
