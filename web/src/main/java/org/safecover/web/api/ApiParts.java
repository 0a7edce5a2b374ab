package org.safecover.web.api;

import java.time.Clock;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.Tokens;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.Readings;
import org.safecover.app.live.Announcing;
import org.safecover.app.load.Loading;
import org.safecover.app.message.AccountAddresses;
import org.safecover.app.order.OrderDesk;
import org.safecover.app.server.Secrets;
import org.safecover.domain.recall.Editions;
import org.safecover.intake.editions.EditionFiles;
import org.safecover.protocol.recall.EditionTexts;
import org.safecover.web.recall.RecallReadings;
import org.safecover.web.signin.Reached;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything that the API consists of.
@Configuration(proxyBeanMethods = false)
public class ApiParts {

  @Bean
  Editions editions() {
    return Loading.facts(EditionFiles.read(EditionTexts.all()));
  }

  @Bean
  Readings readings(Database database) {
    return new Readings(database);
  }

  @Bean
  OrderDesk orderDesk(
      Database database, Editions editions, Secrets secrets, Announcing announcing) {
    return new OrderDesk(database, editions, secrets, announcing);
  }

  @Bean
  MeApi meApi() {
    return new MeApi();
  }

  @Bean
  LedgersApi ledgersApi(Readings readings, Editions editions, Clock clock) {
    return new LedgersApi(readings, Kinds.with(editions), clock);
  }

  @Bean
  OrdersApi ordersApi(OrderDesk desk, Clock clock) {
    return new OrdersApi(desk, clock);
  }

  @Bean
  RecallApi recallApi(RecallReadings recalls, Clock clock) {
    return new RecallApi(recalls, clock);
  }

  @Bean
  AccountsApi accountsApi(Accounts accounts, SetUpLinks links, Reached reached, Clock clock) {
    return new AccountsApi(accounts, links, reached, clock);
  }

  @Bean
  AccountAddresses accountAddresses(Database database) {
    return new AccountAddresses(database);
  }

  @Bean
  MailApi mailApi(Accounts accounts, AccountAddresses addresses) {
    return new MailApi(accounts, addresses);
  }

  @Bean
  TokensApi tokensApi(Tokens tokens, Clock clock) {
    return new TokensApi(tokens, clock);
  }
}
