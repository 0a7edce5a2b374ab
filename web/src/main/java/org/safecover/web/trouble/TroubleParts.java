package org.safecover.web.trouble;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// What answers trouble.
@Configuration(proxyBeanMethods = false)
public class TroubleParts {

  @Bean
  TroubleAnswers troubleAnswers(JsonMapper json) {
    return new TroubleAnswers(json);
  }
}
