package org.safecover.web.account;

import java.time.Clock;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.SetUpLinks;
import org.safecover.web.signin.Reached;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of administrators.
@Configuration(proxyBeanMethods = false)
public class AccountParts {

  @Bean
  AccountPages accountPages(Accounts accounts, SetUpLinks links, Reached reached, Clock clock) {
    return new AccountPages(accounts, links, reached, clock);
  }
}
