package org.safecover.web.live;

import org.safecover.app.database.Database;
import org.safecover.app.ledger.Readings;
import org.safecover.app.live.Announcing;
import org.safecover.app.live.Listening;
import org.safecover.app.server.Secrets;
import org.safecover.web.signin.Presence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything that pages are told by.
@Configuration(proxyBeanMethods = false)
public class LiveParts {

  @Bean
  Announcing announcing(Database database) {
    return new Announcing(database);
  }

  @Bean
  Listening listening(Database database) {
    return Listening.open(database.address());
  }

  @Bean
  Lines lines(Readings readings, Presence presence, Secrets secrets) {
    Lines lines = new Lines(readings, secrets.password().text().substring(0, 8));
    presence.onLeaving(lines::wake);
    return lines;
  }

  @Bean
  Hearing hearing(Listening listening, Announcing announcing, Lines lines) {
    return new Hearing(listening, announcing, lines);
  }

  @Bean
  Live live(Hearing hearing, Lines lines) {
    return new Live(hearing, lines);
  }

  @Bean
  LivePages livePages(Lines lines, Presence presence) {
    return new LivePages(lines, presence);
  }
}
