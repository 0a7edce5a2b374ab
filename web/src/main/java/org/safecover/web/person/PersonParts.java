package org.safecover.web.person;

import java.time.Clock;
import org.safecover.app.database.Database;
import org.safecover.app.retention.PersonDesk;
import org.safecover.app.retention.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The page and the API of one person's data.
@Configuration(proxyBeanMethods = false)
public class PersonParts {

  @Bean
  PersonDesk personDesk(Database database) {
    return new PersonDesk(database, Retention.usual());
  }

  @Bean
  PeopleApi peopleApi(PersonDesk desk, Clock clock) {
    return new PeopleApi(desk, clock);
  }

  @Bean
  PeoplePages peoplePages(PersonDesk desk, Clock clock) {
    return new PeoplePages(desk, clock);
  }
}
