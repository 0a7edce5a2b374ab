package org.safecover.web.mine;

import java.time.Clock;
import org.safecover.app.database.Database;
import org.safecover.app.extract.Extracts;
import org.safecover.app.feed.CalendarFeeds;
import org.safecover.app.server.Secrets;
import org.safecover.web.signin.Reached;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of a doctor's own.
@Configuration(proxyBeanMethods = false)
public class MineParts {

  @Bean
  MinePages minePages(Database database, Secrets secrets, Reached reached, Clock clock) {
    return new MinePages(
        new Extracts(database), new CalendarFeeds(database, secrets), reached, clock);
  }
}
